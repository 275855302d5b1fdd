import { browser } from '../browser/api';
import type { Handlers, Sender } from '../protocol/message';

/** What browsers say of who sent a message. */
interface Raw {
	readonly id?: string;
	readonly url?: string;
	readonly frameId?: number;
	readonly documentId?: string;
	readonly tab?: { readonly id?: number; readonly incognito?: boolean };
}

const senderOf = ({ tab, frameId = 0, documentId }: Raw): Sender => ({
	...{ tabId: tab?.id, frameId, documentId },
	isPrivate: tab?.incognito === true,
});

/** Our own scripts, in the outermost frame of a tab; and pages of the extension. */
const isOurs = ({ id, frameId = 0 }: Raw): boolean => id === browser.runtime.id && frameId === 0;

/** Answers what pages ask; what cannot be answered gets undefined, and the reason stands in the background's console. */
export function answerPages<P>(handlers: Handlers<P>): void {
	const listener = (message: unknown, raw: Raw, respond: (answer?: unknown) => void) => {
		if (!isOurs(raw) || typeof message !== 'object' || message === null) return undefined;
		const type = String((message as { type?: unknown }).type);
		const handle = Object.hasOwn(handlers, type) ? handlers[type as keyof P] : undefined;
		if (!handle) return undefined;
		const failed = (error: unknown) => {
			console.error(`Forewarned could not answer "${type}":`, error);
			respond({ error: String(error) });
		};
		try {
			// In an envelope: an answer that is undefined is still one.
			handle(message as never, senderOf(raw)).then((answer) => respond({ answer }), failed);
		} catch (error) {
			failed(error);
		}
		// Not every browser takes a promise for an answer; this keeps the way back open.
		return true;
	};
	browser.runtime.onMessage.addListener(listener as never);
}
