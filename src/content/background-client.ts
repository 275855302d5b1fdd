import { contextInvalidated } from '../browser/context-invalidated';
import { native } from '../browser/native';
import type { Answer, Ask } from '../protocol/message';
import type { PageProtocol } from '../protocol/page-to-background';

/** Asks the background. Rejects when it cannot answer; see `askBackground`. */
export type AskBackground = <T extends keyof PageProtocol>(
	message: Ask<PageProtocol, T>,
) => Promise<Answer<PageProtocol, T>>;

/** How often a question is asked that got no answer, and milliseconds between. */
const TRIES = 4;
const BETWEEN = 50;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The background has answered that it could not: asking again would be no use. */
class Refused extends Error {}

type Envelope<T> = { readonly answer: T } | { readonly error: string };

/**
 * Asks the background. A browser may put it to sleep, or its worker may be killed, in the middle of an answer: then
 * the question is asked again, which wakes it. Rejects when it refuses, cannot be reached, or the extension is gone.
 */
export const askBackground: AskBackground = async <T extends keyof PageProtocol>(message: Ask<PageProtocol, T>) => {
	for (let tries = 1; ; tries++) {
		try {
			const envelope = (await native().runtime.sendMessage(message)) as
				| Envelope<Answer<PageProtocol, T>>
				| undefined
				| null;
			if (envelope && 'error' in envelope) throw new Refused(envelope.error);
			// JSON has no undefined: an envelope without an answer holds it.
			if (envelope) return (envelope as { answer: Answer<PageProtocol, T> }).answer;
			throw new Error('The background did not answer.');
		} catch (error) {
			if (error instanceof Refused || tries >= TRIES || contextInvalidated()) throw error;
			await wait(BETWEEN * tries);
		}
	}
};

/** Tells the background something that nobody waits for. */
export const tellBackground = <T extends keyof PageProtocol>(message: Ask<PageProtocol, T>): void =>
	void askBackground(message).catch((error: unknown) => console.debug('Forewarned:', error));
