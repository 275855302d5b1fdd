import { all } from './query';

/** The text of a node on one line: white space of every kind is one space. */
export const line = (node: Node | null | undefined): string => squash(node?.textContent ?? '');

/** White space that is no single space between words; most labels have none. */
const UNEVEN = /\s\s|[^\S ]|^ | $/;

/** Text on one line. */
export const squash = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

/** One line of text for each element that matches, empty ones left out. */
export const lines = (root: ParentNode, selector: string): string[] =>
	all(root, selector)
		.map(line)
		.filter((text) => text !== '');

const BLOCKS = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
		' ',
	),
);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'SELECT', 'BUTTON']);

/**
 * The readable text below an element as plain text: one line per block or `<br>`, no empty lines.
 * `without` leaves out descendants that match.
 */
export function prose(root: Node | null | undefined, without?: string): string {
	let text = '';
	const visit = (node: Node): void => {
		for (const child of node.childNodes) {
			if (child.nodeType === 3) text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
			if (child.nodeType !== 1) continue;
			const element = child as Element;
			const name = element.tagName.toUpperCase();
			if (UNREAD.has(name) || (without && element.matches(without))) continue;
			if (name === 'BR') text += '\n';
			const block = BLOCKS.has(name);
			if (block) text += '\n';
			visit(element);
			if (block) text += '\n';
		}
	};
	if (root) visit(root);
	return text
		.split('\n')
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.join('\n');
}

/** The first whole number in a text, thousands separators and `226k+` understood; undefined if there is none. */
export function count(text: string | undefined): number | undefined {
	const found = /(\d[\d.,\u00a0\u202f ]*)\s*([kKmM])?/.exec(text ?? '');
	if (!found?.[1]) return undefined;
	const unit = found[2]?.toLowerCase();
	if (unit) return Math.round(Number.parseFloat(found[1].replace(',', '.')) * (unit === 'k' ? 1e3 : 1e6));
	const whole = /^\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|^\d+/.exec(found[1])?.[0];
	return whole === undefined ? undefined : Number(whole.replace(/\D/g, ''));
}

/** The text of all elements that match, as plain text, joined by a blank line; undefined if there is none. */
export function proseOf(root: ParentNode, selector: string): string | undefined {
	const parts = all(root, selector)
		.map((element) => prose(element))
		.filter((part) => part !== '');
	return parts.length > 0 ? parts.join('\n\n') : undefined;
}
