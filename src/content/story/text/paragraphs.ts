import { runSlices } from '../../../core/slices';
import { TEXT_TAG } from '../../cover/css';
import { childNodesOf, childrenOf } from '../../dom';
import { letsThrough, wrapped } from './wrap';

/** A paragraph of a chapter as it stands in the page. */
export interface Paragraph {
	readonly text: string;
	/** The element that holds just this paragraph; text without one is wrapped when first asked for. */
	element(): HTMLElement;
	/** What holds it now: a page may make the same words anew, or move them to another place. */
	nodes(): readonly Node[];
}

const BLOCKS = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
		' ',
	),
);
const IGNORED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
/** Paragraphs of plain text end at blank lines, or at every line if there are none. */
const BLANK_LINES = /\n[^\S\n]*\n\s*/g;
const LINES = /\n\s*/g;

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;
/** In capitals, as XHTML has not. */
const nameOf = (node: Node): string => String(node.nodeName).toUpperCase();
const isBlock = (node: Node): boolean => isElement(node) && BLOCKS.has(nameOf(node));
const isBreak = (node: Node): boolean => isElement(node) && nameOf(node) === 'BR';
const isOurs = (node: Node): boolean => isElement(node) && nameOf(node) === 'FOREWARNED-VEIL';
/** A paragraph that was wrapped before, with the blank lines that were veiled with it. */
const isWrapper = (node: Node): boolean => isElement(node) && node.localName === TEXT_TAG;
const isSpace = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && !node.nodeValue?.trim();
const holdsBlock = (element: Element): boolean =>
	[...childrenOf(element)].some((child) => isBlock(child) || holdsBlock(child));

const joined = new WeakSet<Element>();

/** Cuts plain text where paragraphs end, so that each part is a node of its own. Cutting again changes nothing. */
function cut(parent: Element): void {
	// The parser hands long text over in pieces of 65,536 characters. Joined twice, the parts of the first cut
	// would be cut anew, and whoever watches the page would read it again, without end.
	if (!joined.has(parent)) parent.normalize();
	joined.add(parent);
	const ends = /\n[^\S\n]*\n/.test(parent.textContent ?? '') ? BLANK_LINES : LINES;
	for (const node of [...childNodesOf(parent)]) {
		if (node.nodeType !== Node.TEXT_NODE) continue;
		const { data } = node as Text;
		const cuts = [...data.matchAll(ends)].flatMap((match) => [match.index, match.index + match[0].length]);
		const inside = cuts.filter((at) => at > 0 && at < data.length);
		if (inside.length === 0) continue;
		// New nodes instead of `splitText`, which copies the whole of a long text for every cut.
		const parts = document.createDocumentFragment();
		for (const [i, at] of [0, ...inside].entries()) parts.append(data.slice(at, inside[i]));
		parent.replaceChild(parts, node);
	}
}

/** Nodes as a paragraph; wrapped on demand, so that an untouched page stays as it is. */
function run(nodes: readonly Node[]): Paragraph {
	let element: HTMLElement | undefined;
	return {
		nodes: () => (element ? [element] : nodes),
		text: nodes.map((node) => node.textContent ?? '').join(''),
		element() {
			if (element) return element;
			const [first] = nodes;
			const lone = nodes.length === 1 && first && isElement(first) && !isBreak(first) ? first : undefined;
			element = lone && !letsThrough(lone) ? lone : wrapped(nodes);
			return element;
		},
	};
}

/** What is seen or heard without a word. */
const MEDIA = 'img,picture,svg,canvas,video,audio,iframe,object,embed';

const hasMatter = (nodes: readonly Node[]): boolean =>
	nodes.some(
		(node) =>
			node.textContent?.trim() || (node instanceof Element && (node.matches(MEDIA) || node.querySelector(MEDIA))),
	);

/** A block that holds more, or a run of inline nodes. */
type Part = HTMLElement | Node[];

/** The inline runs between blocks and double line breaks, one after the other. */
function* runs(parent: Element, plain: boolean): Generator<Part, void> {
	if (plain) cut(parent);
	let current: Node[] = [];
	let breaks = 0;
	const close = (): Part[] => {
		const closed = current;
		current = [];
		breaks = 0;
		return hasMatter(closed) ? [closed] : [];
	};
	for (const node of childNodesOf(parent)) {
		if (isOurs(node) || (isElement(node) && IGNORED.has(nameOf(node)))) continue;
		if (isWrapper(node)) {
			yield* close();
			yield [node];
		} else if (isBlock(node) || (isElement(node) && holdsBlock(node))) {
			yield* close();
			yield node as HTMLElement;
		} else if (plain && isSpace(node) && node.nodeValue?.includes('\n')) {
			yield* close();
		} else if (isBreak(node)) {
			breaks++;
			if (breaks > 1) yield* close();
			else current.push(node);
		} else {
			if (!isSpace(node)) breaks = 0;
			current.push(node);
		}
	}
	yield* close();
}

/** A block whose parts are being read. */
interface Level {
	readonly element: HTMLElement;
	readonly parts: Generator<Part, void>;
	/** The part that comes next, if there is one. */
	ahead: Part | undefined;
	first: boolean;
}

const levelOf = (element: Element): Level => {
	const parts = runs(element, nameOf(element) === 'PRE');
	return { element: element as HTMLElement, parts, ahead: parts.next().value ?? undefined, first: true };
};

/** Goes on to the next part; answers whether the one before it is the only one. */
const step = (level: Level): boolean => {
	const { first } = level;
	level.ahead = level.parts.next().value ?? undefined;
	level.first = false;
	return first && !level.ahead;
};

/** Parts of a chapter between two pauses of `paragraphSlices`: a few milliseconds. */
const SLICE = 200;

/**
 * The paragraphs of a chapter in reading order: block elements, runs between double line breaks, and
 * in preformatted text the parts between blank lines. Only tags count, never styles, so that reading
 * costs no layout. Pauses at each `yield`, so that the caller can let the page breathe.
 */
export function* paragraphSlices(root: Element): Generator<void, Paragraph[]> {
	const result: Paragraph[] = [];
	// A list of levels and no calls in calls: a page can be nested deeper than these may be.
	const levels = [levelOf(root)];
	let pause = SLICE;
	for (let level = levels.at(-1); level; level = levels.at(-1)) {
		const part = level.ahead;
		if (!part) {
			levels.pop();
			continue;
		}
		const only = step(level);
		if (!Array.isArray(part)) levels.push(levelOf(part));
		else if (only && level.element !== root) {
			result.push(run([level.element]));
		} else result.push(run(part.filter((node, i) => !(isBreak(node) && i === part.length - 1))));
		if (result.length < pause) continue;
		pause = result.length + SLICE;
		yield;
	}
	return result;
}

/** The same at once. */
export const paragraphsOf = (root: Element): Paragraph[] => runSlices(paragraphSlices(root));
