import { XHTML } from '../epub/markup';
import type { CopyWords } from './copy-words';

/** Where a line is put: before a node, or as the first thing in an element. */
interface InsertionPoint {
	readonly parent: Element;
	readonly before: Node | null;
	/** A paragraph may stand there; else only words. */
	readonly block: boolean;
}

/** Elements that take paragraphs, in EPUB 2 as in EPUB 3. */
const FLOW = new Set(
	'article aside blockquote body center dd details div fieldset figure footer form header li main nav section td th'.split(
		' ',
	),
);
/** Elements that hold words and no paragraphs. */
const PHRASE = new Set('p h1 h2 h3 h4 h5 h6 pre dt caption legend summary address'.split(' '));

/** What tells a line of ours from everything else in the book. */
export const LINE_CLASS = 'forewarned';

const isLine = (node: Node | null): boolean => (node as Element | null)?.className === LINE_CLASS;

/** The first node in an element that is not a line of ours, nor the break after one. */
function afterLines(parent: Element): Node | null {
	let at: Node | null = parent.firstChild;
	while (at && (isLine(at) || (nameOf(at) === 'br' && isLine(at.previousSibling)))) at = at.nextSibling;
	return at;
}

const nameOf = (node: Node | null): string => (node as Element | null)?.localName ?? '';

/**
 * Where a line before this node may stand: beside it, in front of the words of a list's item, or before the whole
 * of what may hold no paragraph.
 */
function placeBefore(node: Node): InsertionPoint | undefined {
	const own = nameOf(node);
	if (!FLOW.has(nameOf(node.parentNode)) && (FLOW.has(own) || PHRASE.has(own))) {
		const parent = node as Element;
		return { parent, before: afterLines(parent), block: FLOW.has(own) };
	}
	for (let at: Node = node; ; ) {
		const parent = at.parentElement;
		if (!parent) return undefined;
		if (FLOW.has(parent.localName)) return { parent, before: at, block: true };
		if (PHRASE.has(parent.localName)) return { parent, before: at, block: false };
		at = parent;
	}
}

/** Plain enough for the smallest reader; nothing in the book's own style sheets is asked for or changed. */
const STYLE = 'border:1px solid;padding:0.4em 0.8em;margin:1em 0;text-indent:0;font-style:normal;text-align:left';

/** Makes elements of a book's own documents. */
export function maker(document: Document, { language }: CopyWords, version: number) {
	const make = (name: string, ...content: (Node | string)[]): Element => {
		const element = document.createElementNS(XHTML, name);
		element.append(...content);
		return element;
	};
	return {
		make,
		/** The element, said to be in the language of our words. */
		ours(element: Element): Element {
			element.setAttribute('xml:lang', language);
			if (version >= 3) element.setAttribute('lang', language);
			return element;
		},
		link(href: string, words: string): Element {
			const link = make('a', words);
			link.setAttribute('href', href);
			return link;
		},
	};
}
/** What makes elements of one document. */
export type Maker = ReturnType<typeof maker>;

/** Puts a line before a node; `content` is what it says. Gives the element; undefined where there is no place for one. */
export function putLine({ make, ours }: Maker, node: Node, content: readonly (Node | string)[]): Element | undefined {
	const place = placeBefore(node);
	if (!place) return undefined;
	const line = ours(make(place.block ? 'p' : 'span', ...content));
	line.setAttribute('class', LINE_CLASS);
	if (place.block) line.setAttribute('style', STYLE);
	place.parent.insertBefore(line, place.before);
	if (!place.block) place.parent.insertBefore(make('br'), place.before);
	return line;
}

/** Lets a node be linked to by an id of ours: on it, or where it has one of its own on an empty element in it. */
export function anchor({ make }: Maker, node: Node, id: string): void {
	const element = node.nodeType === 1 && (node as Element).namespaceURI === XHTML ? (node as Element) : undefined;
	if (element && !element.id) {
		element.setAttribute('id', id);
		return;
	}
	const mark = make('span');
	mark.setAttribute('id', id);
	if (element) element.prepend(mark);
	else node.parentNode?.insertBefore(mark, node);
}
