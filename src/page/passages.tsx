import type { Passage } from '../core/judge';
import { mark } from './attribute';
import { TEXT_TAG, VEIL_TAG } from './cover-css';
import { createHost } from './host';
import type { Page } from './page';
import type { Paragraph } from './paragraphs';
import css from './passage.css?inline';
import { PassageBar } from './passage-bar';

/**
 * Veils, folds or marks the passages of one chapter. Each gets a bar before it, which stays when the
 * passage is revealed, so that revealing moves nothing and can be undone.
 */
export function showPassages(
	paragraphs: readonly Paragraph[],
	passages: readonly Passage[],
	/** Names this chapter in what the session remembers. */
	chapter: string,
	page: Page,
	signal: AbortSignal,
): void {
	for (const passage of passages) {
		const elements = paragraphs.slice(passage.from, passage.to + 1).map((paragraph) => paragraph.element());
		closeGaps(elements);
		const [first] = elements;
		if (!first) continue;
		const bar = createHost(VEIL_TAG, css, signal);
		const key = `passage:${chapter}:${passage.from}-${passage.to}`;
		const draw = (open: boolean) => {
			for (const element of elements) mark(element, open ? 'alert' : passage.action);
			bar.show(
				<PassageBar
					{...{ passage, open, how: page.settings.reveal }}
					reveal={() => {
						page.memory.set(key, passage.action);
						draw(true);
						bar.focus();
					}}
					again={() => {
						page.memory.forget(key);
						draw(false);
						bar.focus();
					}}
				/>,
			);
		};
		draw(passage.action !== 'alert' && page.memory.get(key) === passage.action);
		placeBefore(bar.element, first);
	}
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
function placeBefore(bar: Element, element: Element): void {
	const table = element.closest('table');
	const list = element.closest('ul,ol,dl');
	(table ?? list ?? element).before(bar);
}
