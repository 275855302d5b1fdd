import { partCoveredNotice } from '../overlay/notice';
import { mark } from './attribute';

/** Keeps covered, alone, what could not be read or judged. */
export type Unread = (element: Element, error: unknown) => void;

/** One card or chapter that breaks says nothing of the others: it stays covered, and a notice offers to show all such. */
export function createUnread(signal: AbortSignal): Unread {
	const unread = new Set<Element>();
	return (element, error) => {
		// For those who look: the reader sees the notice.
		console.debug(error);
		if (unread.size === 0) {
			partCoveredNotice(() => {
				for (const each of unread) mark(each, 'show');
				unread.clear();
			}, signal);
		}
		unread.add(element);
		mark(element, 'pending');
	};
}
