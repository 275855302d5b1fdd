import type { GateModel } from '../../../core/gate-model';
import { readingMinutes } from '../../../core/passage/reading-time';
import { mark } from '../../cover/attribute';
import { VEIL_TAG } from '../../cover/css';
import { createRenderedHost } from '../../overlay/rendered-host';
import type { Page } from '../../page';
import sections from '../gate/sections.css?inline';
import { placeBefore } from '../passages/marks';
import type { ChapterText } from '../text/chapter';
import { type ChapterChoice, ChapterSheet } from './sheet';
import css from './sheet.css?inline';

/** Marks the sheet's host: the chapter after it is folded as well as covered. */
export const SHEET = 'sheet';

interface SheetOptions {
	readonly model: GateModel;
	/** The reader left the chapter out before. */
	readonly left: boolean;
	readonly page: Page;
	/** Undefined: it is asked anew. */
	readonly choose: (choice: ChapterChoice | undefined) => void;
}

/**
 * Puts a sheet where a chapter would be read. The chapter stays covered and takes no room until its reader has
 * chosen; the sheet goes when the signal aborts.
 */
export function openChapterSheet(
	{ element, paragraphs }: ChapterText,
	{ model, left, page, choose }: SheetOptions,
	signal: AbortSignal,
): void {
	const host = createRenderedHost(VEIL_TAG, sections + css, signal);
	host.element.dataset[SHEET] = '';
	const minutes = readingMinutes(paragraphs.map(({ text }) => text));
	const draw = (isLeft: boolean) =>
		host.show(
			<ChapterSheet
				{...{ model, minutes, choose: answer, left: isLeft }}
				how={page.preferences.reveal}
				openRule={page.choices.openRule}
			/>,
		);
	const answer = (choice: ChapterChoice | undefined) => {
		choose(choice);
		if (choice !== undefined && choice !== 'next') return;
		draw(choice === 'next');
		host.focus();
	};
	draw(left);
	if (element.matches('td,th,tr')) placeBefore(host.element, element);
	else element.before(host.element);
	mark(element, 'skip', 'text');
}
