import type { Silence } from '../evidence';
import type { Reading, Story } from '../story';

/** A question the page leaves open. */
export interface Open {
	readonly field: 'rating' | 'warning';
	readonly silence: Silence;
}

const silenceOf = (reading: Reading | undefined, withheld: Silence): Silence | undefined =>
	reading === undefined ? 'unknown' : reading.withheld ? withheld : undefined;

/**
 * What a story's page does not say. A missing field is `unknown`, a withheld warning `withheld`
 * (also beside words: these at least), a withheld rating `unrated`.
 */
export function silences(story: Story): readonly Open[] {
	const open: Open[] = [];
	const warning = silenceOf(story.says.warning, 'withheld');
	if (warning) open.push({ field: 'warning', silence: warning });
	const rating = silenceOf(story.says.rating, 'unrated');
	if (rating) open.push({ field: 'rating', silence: rating });
	return open;
}
