import { partCoveredNotice } from '../overlay/notice';
import { type Kind, mark } from './attribute';

/** Keeps covered, alone, what could not be read or judged. */
export type Unread = (element: Element, error: unknown, kind: Kind) => void;

/** One card or chapter that breaks says nothing of the others: it stays covered, and a notice offers to show all such. */
export function createUnread(signal: AbortSignal): Unread {
	const unread = new Map<Element, Kind>();
	return (element, error, kind) => {
		// For those who look: the reader sees the notice.
		console.debug(error);
		if (unread.size === 0) {
			partCoveredNotice(() => {
				for (const [each, its] of unread) mark(each, 'show', its);
				unread.clear();
			}, signal);
		}
		unread.set(element, kind);
		mark(element, 'pending', kind);
	};
}
