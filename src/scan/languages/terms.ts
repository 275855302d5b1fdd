import type { TopicId } from '../../core/topic';
import type { CueLists, Lexicon } from '../lexicon/lexicon';

/** A lexicon of terms alone, for languages in which the scanner knows words but no combinations of classes yet. */
export const terms = (topic: TopicId, term: CueLists): Lexicon => ({
	topic,
	cues: { term },
	combinations: [
		{ cue: 'term', worth: 0.5 },
		{ cue: 'term', near: ['term'], within: 30, worth: 0.9 },
	],
});
