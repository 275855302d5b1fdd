import { openDismissals } from '../../../browser/dismissals';
import { declarations } from '../../../core/declared';
import type { Facts } from '../../../core/facts';
import type { Page } from '../../page';
import { combine } from '../combine';
import { readChapter, unread } from './chapter';
import { createPace } from './pace';

/**
 * All that is known of a page that is not on the screen: read and scanned as one that is opened, and remembered
 * like it. Undefined where no text is on it, or when the signal aborted.
 */
export async function readElsewhere(document: Document, page: Page, signal: AbortSignal): Promise<Facts | undefined> {
	const story = page.site.story(document, page.url) ?? unread(page, document);
	const dismissals = await openDismissals();
	const pace = createPace();
	const texts = [];
	for (const element of page.site.text ? document.querySelectorAll(page.site.text) : []) {
		const text = await readChapter(element, page, dismissals, pace, signal);
		if (text) texts.push(text);
	}
	const found = combine(texts.map(({ scanned }) => scanned));
	if (!found || signal.aborted) return undefined;
	return { story, declarations: texts.flatMap(({ chapter }) => declarations(story, chapter)), found };
}
