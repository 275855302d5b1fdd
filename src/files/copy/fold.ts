import type { Block } from '../blocks';
import { LINE_CLASS, type Maker } from './line';

/** Elements from which a paragraph may be taken away as long as others are left in them. */
const FLOW = new Set('article aside blockquote body center div footer header main section'.split(' '));
const HEADING = /^h[1-6]$/;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Elements that are linked to, in these nodes and among them. */
const linked = (nodes: readonly Node[]): Element[] =>
	nodes.filter(isElement).flatMap((node) => [node, ...node.querySelectorAll('[id]')].filter(({ id }) => id !== ''));

const holdsMore = (parent: Element, nodes: readonly Node[]): boolean =>
	[...parent.children].some((child) => !nodes.includes(child));

/** Takes the words of a paragraph away: all of it where it may go, else what is in it but lines of ours. */
function blank({ nodes }: Block): void {
	const [first] = nodes;
	const parent = first.parentElement;
	const stays =
		isElement(first) && nodes.length === 1 && !(parent && FLOW.has(parent.localName) && holdsMore(parent, nodes));
	if (!stays) {
		for (const node of nodes) node.parentNode?.removeChild(node);
		return;
	}
	const lines = [...(first as Element).getElementsByClassName(LINE_CLASS)];
	for (const child of [...first.childNodes]) {
		if (!lines.some((line) => child.contains(line))) first.removeChild(child);
	}
	if (lines.length === 0) first.textContent = '…';
}

/**
 * Leaves paragraphs out of a document; a line of ours stands in their place. Headings stay, since the contents lead
 * to them. What led into these paragraphs leads to the line.
 */
export function leaveOut({ make }: Maker, blocks: readonly Block[], line: Element): void {
	const gone = blocks.filter(({ nodes: [first] }) => !(isElement(first) && HEADING.test(first.localName)));
	const ids = new Set<string>();
	for (const element of gone.flatMap(({ nodes }) => linked(nodes))) {
		if (element.contains(line) && element !== line) continue;
		ids.add(element.id);
		element.removeAttribute('id');
	}
	for (const block of gone) blank(block);
	for (const id of ids) {
		const mark = make('span');
		mark.setAttribute('id', id);
		line.prepend(mark);
	}
}
