import type { Passage } from '../core/judge';
import { mark } from './attribute';
import { VEIL_TAG } from './cover-css';
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

/** Before the element, but never where only certain children may stand: in a table, before the table. */
function placeBefore(bar: Element, element: Element): void {
	const table = element.closest('table');
	const list = element.closest('ul,ol,dl');
	(table ?? list ?? element).before(bar);
}
