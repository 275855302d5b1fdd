type Listener = (error: unknown) => void;

let tell: Listener | undefined;

/**
 * Has a developer told what adapters throw: `inspect` prints it, and our own pages write it to their console. On the
 * page of an archive nobody is told; what cannot be read is unknown there. Without a listener nobody is told any more.
 */
export function onAdapterError(listener: Listener | undefined): void {
	tell = listener;
}

/** The value of a read, or undefined where odd markup made it fail: unknown, never clean. */
export const attempt = <T>(read: () => T): T | undefined => {
	try {
		return read();
	} catch (error) {
		tell?.(error);
		return undefined;
	}
};
