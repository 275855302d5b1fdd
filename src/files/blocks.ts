/** A paragraph of a document that is shown nowhere, with the nodes it is made of. */
export interface Block {
	readonly text: string;
	/** One element that holds just this paragraph, or a run of inline nodes between others; never none. */
	readonly nodes: readonly [Node, ...Node[]];
}

const BLOCKS = new Set(
	'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);
const UNREAD = new Set(
	'script style template noscript iframe object select button textarea audio video svg rt rp head'.split(' '),
);

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): boolean => node.nodeType === 3 || node.nodeType === 4;
const nameOf = (node: Element): string => node.localName.toLowerCase();
const isBlock = (element: Element): boolean => BLOCKS.has(nameOf(element));
const holdsBlock = (element: Element): boolean =>
	[...element.children].some((child) => isBlock(child) || holdsBlock(child));

/** What is read of a node: not its scripts, and of ruby the words without their reading aid. */
function textOf(node: Node): string {
	if (isText(node)) return node.nodeValue ?? '';
	if (!isElement(node) || UNREAD.has(nameOf(node))) return '';
	return nameOf(node) === 'br' ? '\n' : [...node.childNodes].map(textOf).join('');
}

/** A block that holds more, or a run of inline nodes. */
type Part = Element | Node[];

/** Blocks, and the inline runs between them and between double line breaks. */
function partsOf(parent: Element): Part[] {
	const parts: Part[] = [];
	let run: Node[] = [];
	let breaks = 0;
	const close = () => {
		if (run.some((node) => textOf(node).trim() !== '')) parts.push(run);
		run = [];
		breaks = 0;
	};
	for (const node of parent.childNodes) {
		if (isElement(node) && UNREAD.has(nameOf(node))) continue;
		if (isElement(node) && (isBlock(node) || holdsBlock(node))) {
			close();
			parts.push(node);
		} else if (isElement(node) && nameOf(node) === 'br') {
			breaks++;
			if (breaks > 1) close();
			else if (run.length > 0) run.push(node);
		} else if (isElement(node) || isText(node)) {
			if (textOf(node).trim() !== '') breaks = 0;
			run.push(node);
		}
	}
	close();
	return parts;
}

function collect(parent: Element, whole: boolean, into: Block[]): void {
	const parts = partsOf(parent);
	for (const part of parts) {
		if (!Array.isArray(part)) collect(part, true, into);
		else {
			const text = part.map(textOf).join('').trim();
			const [first, ...others] = part;
			if (whole && parts.length === 1) into.push({ text, nodes: [parent] });
			else if (first) into.push({ text, nodes: [first, ...others] });
		}
	}
}

/** The paragraphs below an element in reading order: blocks, and runs between double line breaks. */
export function blocksOf(root: Element): Block[] {
	const blocks: Block[] = [];
	collect(root, false, blocks);
	return blocks;
}

/** The number of the first paragraph that stands at or after an element with this id; undefined: there is none. */
export function blockAt(blocks: readonly Block[], document: Document, id: string): number | undefined {
	const element = document.getElementById(id);
	if (!element) return undefined;
	const FOLLOWING = 4;
	const INSIDE = 16;
	const at = blocks.findIndex(({ nodes: [node] }) => {
		const place = element.compareDocumentPosition(node);
		return node === element || node.contains(element) || (place & (FOLLOWING | INSIDE)) !== 0;
	});
	return at < 0 ? undefined : at;
}
