import type { Range } from '../../../core/passage/range';
import { type Mark, mark, unmark } from '../../cover/attribute';
import { TEXT_TAG } from '../../cover/css';
import type { Paragraph } from '../text/paragraphs';

/** The elements of a stretch of paragraphs; text without an element is wrapped. */
export const elementsOf = (paragraphs: readonly Paragraph[], { from, to }: Range): HTMLElement[] =>
	paragraphs.slice(from, to + 1).map((paragraph) => paragraph.element());

/** Marks the paragraphs of a passage, and takes the mark off those that belong to it no more. */
export function markPassage(elements: readonly Element[], before: readonly Element[], value: Mark): void {
	for (const element of before) if (!elements.includes(element)) unmark(element);
	closeGaps(elements);
	for (const element of elements) mark(element, value, 'passage');
}

/** Blank lines and breaks between wrapped paragraphs of one passage are veiled and folded with them. */
function closeGaps(elements: readonly Element[]): void {
	for (const [i, element] of elements.entries()) {
		if (element.localName !== TEXT_TAG) continue;
		for (let next = element.nextSibling; next && next !== elements[i + 1]; next = element.nextSibling) {
			const blank = next.nodeName === 'BR' || (next.nodeType === Node.TEXT_NODE && !next.nodeValue?.trim());
			if (!blank || i === elements.length - 1) break;
			element.append(next);
		}
	}
}

/** Before the element, but never where only certain children may stand: in a table, before the table. */
export function placeBefore(bar: Element, element: Element): void {
	const table = element.closest('table');
	const list = element.closest('ul,ol,dl');
	const at = table ?? list ?? element;
	if (at.previousSibling !== bar) at.before(bar);
}
