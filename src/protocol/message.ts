/** A protocol: by the type of a message, what is asked and what is answered. */
export type Ask<P, T extends keyof P> = P[T] extends { ask: infer A } ? { type: T } & A : never;
export type Answer<P, T extends keyof P> = P[T] extends { answer: infer A } ? A : never;

/** Who sent a message, as the browser says. */
export interface Sender {
	readonly tabId: number | undefined;
	readonly frameId: number;
	/** The page itself; not every browser tells. */
	readonly documentId: string | undefined;
	/** Of a private window: nothing of it is written down. */
	readonly isPrivate: boolean;
}

/** The handlers of one side; a type without a handler is left to others. */
export type Handlers<P> = {
	[T in keyof P]?: (ask: Ask<P, T>, sender: Sender) => Promise<Answer<P, T>>;
};
