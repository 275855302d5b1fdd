import { each, plural, t } from '../../browser/i18n';
import type { PlaceName, SelectorPlace } from '../../core/own-site';
import { wordsAt } from '../../sites/own';
import { prose } from '../../sites/text';

/** Characters of what is read that are shown; enough to tell whether it is the right place. */
const SHOWN = 300;

const isCovered = (element: Element): boolean =>
	element.ownerDocument.defaultView?.getComputedStyle(element).visibility === 'hidden';

/**
 * What a place holds on this page, to be shown to the reader: labels in their words; the story as a number of
 * paragraphs only, and nothing of what is covered. Undefined: no words are there.
 */
export function preview(page: Document, name: PlaceName, place: SelectorPlace): string | undefined {
	const elements = [...page.querySelectorAll(place.at)];
	if (name === 'text') {
		const paragraphs = elements.flatMap((element) => prose(element).split('\n')).filter((text) => text !== '').length;
		return paragraphs > 0 ? plural('picker_text_paragraphs', paragraphs) : undefined;
	}
	const words = wordsAt(page, place);
	if (!words) return undefined;
	if (elements.some(isCovered)) return t('picker_reads_hidden');
	const all = each(words);
	return all.length > SHOWN ? `${all.slice(0, SHOWN)}…` : all;
}
