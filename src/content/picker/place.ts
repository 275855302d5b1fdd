import type { PlaceName, SelectorPlace } from '../../core/own-site';
import { line } from '../../sites/text';
import { selectorFor } from './selector';

/** Of the letters of a list, the part that has to stand in its links for them to be the words. */
const MOSTLY = 0.6;

/** What each word stands in, if the words of an element stand in elements of their own. */
function partsOf(element: Element): 'a' | 'li' | undefined {
	const letters = line(element).length;
	return (['a', 'li'] as const).find((tag) => {
		const parts = [...element.querySelectorAll(tag)];
		const within = parts.reduce((sum, part) => sum + line(part).length, 0);
		return parts.length > 0 && within >= letters * MOSTLY;
	});
}

/** The place that is meant by pointing at an element: a list of labels is read label by label. */
export function placeOf(name: PlaceName, element: Element): SelectorPlace {
	const at = selectorFor(element, name === 'text');
	if (name === 'text' || name === 'title') return { at, split: false };
	if (element.localName === 'a') return { at, split: false };
	const parts = partsOf(element);
	return parts ? { at: `${at} ${parts}`, split: false } : { at, split: true };
}
