import { childrenOf, lastElementOf, parentElementOf, parentOf, previousElementOf } from '../dom';
import { elementsOf, ours, type Records } from './records';

/** What is observed of a document, as narrow as it can be. */
export interface ObservedArea {
	/** Something that is looked for has begun, and may go on. */
	began(element: Element): void;
	/** It has ended: from now on its own contents are observed. */
	found(element: Element): void;
	/** The parser has more or nothing to add: once it has nothing, the whole document is observed, with its words. */
	complete(): void;
}

/** Whether all that happened is that something was put at the end of a list, as the parser does. */
const isAppended = (records: Records, list: Node): boolean =>
	records.every((record) => record.target === list && record.nextSibling === null);

/** The elements of a list that come after one of them; all, where that one is gone. */
function elementsAfter(last: Element | null, list: Element): Element[] {
	const found: Element[] = [];
	for (let at = lastElementOf(list); at && at !== last; at = previousElementOf(at)) found.push(at);
	return found.reverse();
}

/**
 * Observes a document, until the signal aborts. While it loads, each node that the parser adds to an observed tree
 * is a record, hundreds for each card: so once a list has begun only the children of what it stands in are observed,
 * and of all that this stands in, by which the end of the list is seen; then everything again, up to the next list.
 * What stands beside the list has come to its end: the parser adds nothing there, and what scripts add is seen.
 */
export function observeAround(
	document: Document,
	/** Whether an element is one that is looked for. */
	wanted: (element: Element) => boolean,
	/** `appended`: where nothing else happened, the elements that came to the end of the list. */
	structure: (records: Records, appended?: readonly Element[]) => void,
	/** Changes, while the document is loading, in what was found and beside the list. */
	contents: (records: Records) => void,
	signal: AbortSignal,
): ObservedArea {
	/** What the list stands in, while only its children are observed. */
	let list: Element | null = null;
	/** What came since a list was left, and the way to that list; undefined: everything that is there. */
	let came: Element[] | undefined;
	/** The last element of the list that was seen. */
	let last: Element | null = null;
	const outer = new MutationObserver((records) => {
		// Asking a record for its nodes costs more than asking the list for its last elements.
		const appended = list && isAppended(records, list) ? elementsAfter(last, list) : undefined;
		if (list) {
			last = lastElementOf(list);
			const beside = (appended ?? elementsOf(records)).filter((element) => !wanted(element));
			if (records.every(({ target }) => target === list) && beside.every(ours)) beside.forEach(whole);
			else wide();
		}
		if (!list && came && document.readyState === 'loading') came = came.concat(elementsOf(records));
		structure(records, appended);
	});
	const inner = new MutationObserver(contents);
	const whole = (element: Element) => inner.observe(element, { subtree: true, childList: true, characterData: true });

	/** Observes nothing more but what is observed whole. */
	const leave = () => {
		outer.disconnect();
		for (let at = list; at; at = parentElementOf(at)) came?.push(at);
		list = null;
	};
	const wide = () => {
		leave();
		outer.observe(document, { subtree: true, childList: true, characterData: document.readyState !== 'loading' });
	};
	const narrow = (begun: Element, parent: Element) => {
		leave();
		list = parent;
		last = begun;
		const way = new Set<Node>();
		for (let at: Node | null = parent; at; at = parentOf(at)) {
			way.add(at);
			outer.observe(at, { childList: true });
		}
		for (const element of came ?? [...way].flatMap((at) => [...childrenOf(at)])) {
			const parentNode = parentOf(element);
			if (parentNode && way.has(parentNode) && !way.has(element) && element !== begun) whole(element);
		}
		came = [];
	};

	wide();
	signal.addEventListener(
		'abort',
		() => {
			outer.disconnect();
			inner.disconnect();
		},
		{ once: true },
	);
	return {
		began(element) {
			const parentElement = parentElementOf(element);
			if (document.readyState === 'loading' && parentElement && parentElement !== list) narrow(element, parentElement);
		},
		found(element) {
			if (document.readyState === 'loading') whole(element);
		},
		complete() {
			if (document.readyState === 'loading') return;
			came = [];
			const last = inner.takeRecords();
			inner.disconnect();
			wide();
			if (last.length > 0) contents(last);
		},
	};
}
