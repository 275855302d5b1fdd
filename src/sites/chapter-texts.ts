import { line } from './text';

/** Letters of running text from which on an element looks like a chapter. */
const CHAPTER = 400;
/** Share of a text that may be the words of links: menus and lists of links are no prose. */
const LINKED = 0.3;

/** Letters of a link in a menu, at most; a longer one stands around a text. */
const MENU = 120;

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SELECT', 'OPTION', 'TEXTAREA', 'BUTTON']);
/** What stands inside the lines of a paragraph. */
const INLINE = new Set(
	'A ABBR B BIG BR CENTER CITE CODE DEL DFN EM FONT HR I IMG MARK P Q S SMALL SPAN STRONG SUB SUP U'.split(' '),
);

/** A text of this many letters beside one that the site names: more than notes, summaries and comments usually are. */
const LONG = 2000;
/** Of a shorter one: as much of the longest that the site names, for a copy of it, and letters at least. */
const [ALIKE, SHORT] = [0.9, 800];

/** What only stands around lines: many sites write paragraphs as `div`s, and a custom element means nothing by itself. */
const wraps = (name: string): boolean => name === 'DIV' || name.includes('-');

type Found = (element: Element, letters: number) => void;

interface Measure {
	/** Letters of running text of its own: in it, its paragraphs and what stands inside their lines. */
	readonly letters: number;
	/** Those of them that are links. */
	readonly linked: number;
	/** Whether all of it stands in lines, as in a paragraph. */
	readonly leaf: boolean;
}

/** Measures the running text of an element but for `named`, and hands each element that holds enough of it to `found`. */
function measure(element: Element, named: ReadonlySet<Element>, found: Found): Measure {
	let [letters, linked, leaf] = [0, 0, true];
	for (const child of element.childNodes) {
		if (child.nodeType === 3) letters += (child.nodeValue ?? '').trim().length;
		if (child.nodeType !== 1) continue;
		const inside = child as Element;
		const name = inside.tagName.toUpperCase();
		if (SKIPPED.has(name) || named.has(inside)) continue;
		const own = measure(inside, named, found);
		const inline = INLINE.has(name);
		if (!inline) leaf = false;
		if (!inline && !(wraps(name) && own.leaf)) continue;
		letters += own.letters;
		linked += name === 'A' && own.letters < MENU ? own.letters : own.linked;
	}
	const inline = INLINE.has(element.tagName.toUpperCase());
	if (!inline && letters >= CHAPTER && linked <= letters * LINKED) found(element, letters);
	return { letters, linked, leaf };
}

/**
 * The elements of a page that hold as much running text as a chapter does, told by nothing but the text: for a page
 * that opens a story in a layout we do not know. None lies inside another. Where the site names its texts, only long
 * ones, or such as are as long as those: the names may be of something else by now, of one chapter of several, or of one
 * of two copies, but what is around a text is shorter.
 */
export function chapterTexts(document: Document, named: readonly Element[] = []): readonly Element[] {
	const known = named.map((element) => line(element).length);
	const least = named.length === 0 ? 0 : Math.min(LONG, Math.max(SHORT, Math.max(...known) * ALIKE));
	const found: Element[] = [];
	if (document.body) {
		measure(document.body, new Set(named), (element, letters) => letters >= least && found.push(element));
	}
	return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
}
