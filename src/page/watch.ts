import { complete } from './complete';

/** What to look for, and what to do with it. */
export interface Watched {
	readonly selector: string;
	/** Called once for each element, when the parser has closed it and again when its contents change. */
	readonly found: (element: Element) => void;
	/** Called when the contents of an element that was found change later. */
	readonly changed: (element: Element) => void;
}

const elementsIn = (node: Node, selector: string): Element[] => {
	if (!(node instanceof Element)) return [];
	const inside = node.firstElementChild ? [...node.querySelectorAll(selector)] : [];
	return node.matches(selector) ? [node, ...inside] : inside;
};

/** The elements that came with these records, each once; a subtree that was added whole is searched once. */
function added(records: readonly MutationRecord[], selector: string): Set<Element> {
	const fresh = new Set<Element>();
	let searched: Node | undefined;
	for (const record of records) {
		for (const node of record.addedNodes) {
			if (searched?.contains(node)) continue;
			for (const element of elementsIn(node, selector)) fresh.add(element);
			searched = node;
		}
	}
	return fresh;
}

const ours = (node: Node): boolean => node.nodeName.startsWith('FOREWARNED-');

/** Whether a change is the page's own: not just pieces of ours that came or went. */
const byThePage = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
	type === 'characterData' || (!ours(target) && [...addedNodes, ...removedNodes].some((node) => !ours(node)));

/**
 * Watches a document that is still loading or changes later, and hands over what matches. Everything
 * runs in the observer's callback, before the next frame is painted.
 */
export function watch(
	document: Document,
	watched: readonly Watched[],
	/** Called after each batch of changes. */
	more: () => void,
	/** Called with whatever is thrown on the way, by us or by those who are called. */
	fail: (error: unknown) => void,
	signal: AbortSignal,
): void {
	const open = watched.map(() => new Set<Element>());
	const known = watched.map(() => new WeakSet<Element>());

	const attempt = (run: () => void) => {
		try {
			run();
		} catch (error) {
			fail(error);
		}
	};

	const settle = () => {
		watched.forEach(({ found }, i) => {
			for (const element of open[i] ?? []) {
				if (!complete(element)) continue;
				open[i]?.delete(element);
				if (!element.isConnected) continue;
				known[i]?.add(element);
				found(element);
			}
		});
	};

	const changes = (records: readonly MutationRecord[]) => {
		watched.forEach(({ selector, changed }, i) => {
			const touched = new Set<Element>();
			for (const { target } of records.filter(byThePage)) {
				const element = target instanceof Element ? target.closest(selector) : target.parentElement?.closest(selector);
				if (element && known[i]?.has(element)) touched.add(element);
			}
			for (const element of touched) changed(element);
		});
	};

	const observer = new MutationObserver((records) =>
		attempt(() => {
			watched.forEach(({ selector }, i) => {
				for (const element of added(records, selector)) if (!known[i]?.has(element)) open[i]?.add(element);
			});
			if (document.readyState !== 'loading') changes(records);
			settle();
			more();
		}),
	);
	for (const [i, { selector }] of watched.entries()) {
		for (const element of document.querySelectorAll(selector)) open[i]?.add(element);
	}
	observer.observe(document, { subtree: true, childList: true, characterData: true });
	document.addEventListener('readystatechange', () => attempt(settle), { signal });
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
	attempt(() => {
		settle();
		more();
	});
}
