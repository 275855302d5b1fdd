type Records = readonly MutationRecord[];

/** What is observed of a document, as narrow as it can be. */
export interface Around {
	/** Something that is looked for has begun, and may go on. */
	began(element: Element): void;
	/** It has ended: from now on its own contents are observed. */
	found(element: Element): void;
	/** The parser has more or nothing to add: once it has nothing, the whole document is observed, with its words. */
	complete(): void;
}

/**
 * Observes a document, until the signal aborts. While it loads, each node that the parser adds to an observed tree
 * is a record, hundreds for each card: so once a list has begun only the children of what it stands in are observed,
 * and of all that this stands in, by which the end of the list is seen; then everything again, up to the next list.
 * What scripts of the page add elsewhere meanwhile stays covered until the document is complete.
 */
export function observeAround(
	document: Document,
	structure: (records: Records) => void,
	/** Changes in what was found while the document was loading. */
	contents: (records: Records) => void,
	signal: AbortSignal,
): Around {
	/** What the list stands in, while nothing else is observed. */
	let list: Element | null = null;
	const outer = new MutationObserver((records) => {
		if (list && records.some(({ target }) => target !== list)) wide();
		structure(records);
	});
	const inner = new MutationObserver(contents);

	const wide = () => {
		outer.disconnect();
		list = null;
		outer.observe(document, { subtree: true, childList: true, characterData: document.readyState !== 'loading' });
	};
	const narrow = (parent: Element) => {
		outer.disconnect();
		list = parent;
		for (let at: Node | null = parent; at; at = at.parentNode) outer.observe(at, { childList: true });
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
		began({ parentElement }) {
			if (document.readyState === 'loading' && parentElement && parentElement !== list) narrow(parentElement);
		},
		found(element) {
			if (document.readyState !== 'loading') return;
			inner.observe(element, { subtree: true, childList: true, characterData: true });
		},
		complete() {
			if (document.readyState === 'loading') return;
			const last = inner.takeRecords();
			inner.disconnect();
			wide();
			if (last.length > 0) contents(last);
		},
	};
}
