import { newTask } from '../../core/pace';
import { claim, type Kind } from '../cover/attribute';
import { closest, elementsIn, isConnected, matches, parentElementOf } from '../dom';
import { budgetAfter } from './budget';
import { isParsed } from './is-parsed';
import { observeAround } from './observe-around';
import { added, byThePage, removedBy } from './records';

/** What to look for, and what to do with it. */
export interface Watched {
	readonly kind: Kind;
	readonly selector: string;
	/** Elements that matched before, and may have ceased to. */
	readonly before?: Iterable<Element> | undefined;
	/** Called once for each element, when the parser has closed it and again when its contents change. */
	readonly found: (element: Element) => void;
	/** Called when the contents of an element that was found change later. */
	readonly changed: (element: Element) => void;
}

/**
 * Watches a document that is still loading or changes later, and hands over what matches. It runs in the observer's
 * callback, before the next frame is painted; what is more than a task can hold comes in the next, still covered.
 */
export function watch(
	document: Document,
	watched: readonly Watched[],
	/**
	 * Called after each batch of changes, with the nodes that went; `isListOnly`: nothing went, and nothing came but what
	 * is looked for, at the end of its list.
	 */
	more: (records: readonly MutationRecord[], removed: readonly Node[], isListOnly: boolean) => void,
	/** Called with whatever is thrown on the way, by us or by those who are called. */
	fail: (error: unknown) => void,
	signal: AbortSignal,
): void {
	const open = watched.map(() => new Set<Element>());
	const known = watched.map(() => new WeakSet<Element>());
	let waiting = false;

	const attempt = (run: () => void) => {
		try {
			if (!signal.aborted) run();
		} catch (error) {
			fail(error);
		}
	};

	/**
	 * Takes in what is to be handed over: marked at once, since the mark is what covers it also where the page has written
	 * styles on it; a mark that came with the page counts for nothing.
	 */
	const take = (i: number, element: Element): boolean => {
		if (known[i]?.has(element)) return false;
		open[i]?.add(element);
		claim(element, watched[i]?.kind ?? 'text');
		return true;
	};

	const any = watched.map(({ selector }) => selector).join();
	/** Whatever matches and was not handed over yet. */
	const search = (within: ParentNode) => {
		if (!any || !within.querySelector(any)) return;
		for (const [i, { selector }] of watched.entries()) {
			for (const element of within.querySelectorAll(selector)) take(i, element);
		}
	};

	let paused = Number.POSITIVE_INFINITY;
	const settle = () => {
		// What we put on cards is a change, too, and calls us again in the same task.
		if (waiting) return;
		const start = performance.now();
		const budget = budgetAfter(
			start - paused,
			open.reduce((sum, { size }) => sum + size, 0),
		);
		paused = Number.POSITIVE_INFINITY;
		for (const [i, { kind, selector, found }] of watched.entries()) {
			// A script may have put a card that was there, or what is none, behind one that the parser is still in.
			const ends = (node: Node) =>
				kind !== 'card' || !(node instanceof Element) || (matches(node, selector) && !known[i]?.has(node));
			for (const element of open[i] ?? []) {
				if (!isParsed(element, ends)) continue;
				if (performance.now() - start > budget) return goOn();
				open[i]?.delete(element);
				if (!isConnected(element)) continue;
				known[i]?.add(element);
				around.found(element);
				// Nothing was seen of what is in it while it was open.
				if (document.readyState === 'loading') search(element);
				found(element);
			}
		}
	};

	const goOn = () => {
		paused = performance.now();
		waiting = true;
		void newTask().then(() => {
			waiting = false;
			attempt(settle);
		});
	};

	const changes = (records: readonly MutationRecord[]) => {
		if (!any) return;
		const touched = watched.map(() => new Set<Element>());
		for (const record of records) {
			const { target } = record;
			const at = target instanceof Element ? target : parentElementOf(target);
			// What went and came is asked for last: that costs most, and nearly all of a page stands in nothing that is known.
			if (!at || !closest(at, any)) continue;
			for (const [i, { selector }] of watched.entries()) {
				const element = closest(at, selector);
				if (element && known[i]?.has(element) && !touched[i]?.has(element) && byThePage(record))
					touched[i]?.add(element);
			}
		}
		for (const [i, { changed }] of watched.entries()) for (const element of touched[i] ?? []) changed(element);
	};

	const isWanted = (element: Element) => any !== '' && matches(element, any);

	/** What is looked for of what was appended; what is in a card is seen once that is complete. */
	const amongAppended = (appended: readonly Element[]): Element[] =>
		appended.flatMap((element) => (isWanted(element) ? [element] : elementsIn(element, any)));

	/** Takes in what came with these records; gives the last of it. */
	const takeAdded = (records: readonly MutationRecord[], appended?: readonly Element[]): Element | undefined => {
		if (!any) return undefined;
		let last: Element | undefined;
		for (const element of appended ? amongAppended(appended) : added(document, records, any)) {
			for (const [i, { selector }] of watched.entries()) {
				if (matches(element, selector) && take(i, element)) last = element;
			}
		}
		return last;
	};

	const around = observeAround(
		document,
		isWanted,
		(records, appended) =>
			attempt(() => {
				const last = takeAdded(records, appended);
				if (last) around.began(last);
				if (document.readyState !== 'loading') changes(records);
				settle();
				const removed = removedBy(records);
				more(records, removed, removed.length === 0 && appended?.every(isWanted) === true);
			}),
		(records) =>
			attempt(() => {
				takeAdded(records);
				changes(records);
				settle();
				more(records, removedBy(records), false);
			}),
		signal,
	);
	document.addEventListener(
		'readystatechange',
		() =>
			attempt(() => {
				around.complete();
				search(document);
				settle();
			}),
		{ signal },
	);
	attempt(() => {
		search(document);
		for (const [i, { before = [] }] of watched.entries()) for (const element of before) take(i, element);
		const [begun] = open.map((elements) => [...elements].at(-1)).filter((element) => element !== undefined);
		if (begun) around.began(begun);
		settle();
		more([], [], false);
	});
}
