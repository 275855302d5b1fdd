import type { Terms } from '../../../src/content/terms';
import { ratingNames } from '../../../src/core/rating-names';
import { spellings } from '../../../src/core/recognise/spellings';
import { wordTable } from '../../../src/core/recognise/words';
import { TOPICS } from '../../../src/core/topics';

const squeezed = (names: string): string => names.replace(/\s*\|\s*/g, '|');

/** The terms as the sources have them now; loaded through vite, since they are found by globs. */
export const termsOf = (): Terms => {
	const { general, teen, mature, explicit, unrated } = ratingNames();
	return {
		topics: TOPICS.map(({ id, group, weighty, level }) => ({ id, group, weighty, level })),
		words: wordTable(),
		spellings: spellings(),
		ratings: {
			general: squeezed(general),
			teen: squeezed(teen),
			mature: squeezed(mature),
			explicit: squeezed(explicit),
			unrated: squeezed(unrated),
		},
	};
};
