import type { Silence } from '../evidence';
import type { Facts } from '../facts';
import type { Reading } from '../story';
import { type UmbrellaWarning, umbrellas } from '../umbrellas';

/** A question the page leaves open. */
export interface OpenField {
	readonly field: 'rating' | 'warning';
	readonly silence: Silence;
}

const silenceOf = (reading: Reading | undefined, withheld: Silence): Silence | undefined =>
	reading === undefined ? 'unknown' : reading.withheld ? withheld : undefined;

/** The words by which the author warns without saying of what. */
export const umbrellasOf = (facts: Pick<Facts, 'story' | 'declarations' | 'umbrellas'>): readonly UmbrellaWarning[] =>
	facts.umbrellas ?? umbrellas(facts.story, facts.declarations);

/**
 * What a story's page does not say. A missing field is `unknown`, a withheld warning `withheld`
 * (also beside words: these at least), a withheld rating `unrated`; an author who warns without
 * saying of what is an `umbrella`.
 */
export function silences(facts: Pick<Facts, 'story' | 'declarations' | 'umbrellas'>): readonly OpenField[] {
	const { story } = facts;
	const open: OpenField[] = [];
	const warning = silenceOf(story.says.warning, 'withheld');
	if (warning) open.push({ field: 'warning', silence: warning });
	if (umbrellasOf(facts).length > 0) open.push({ field: 'warning', silence: 'umbrella' });
	const rating = silenceOf(story.says.rating, 'unrated');
	if (rating) open.push({ field: 'rating', silence: rating });
	return open;
}
