import { foldPattern } from '../rule/fold';
import type { RuleAction } from '../rule/schema';
import type { Field, Story } from '../story';
import { labelsOf } from './offers';

/** A rule chosen on a page: for a label of a field, for a phrase that is none, or for one story of an archive. */
export type WantedRule =
	| { readonly action: RuleAction; readonly field: Field | 'phrase'; readonly words: string }
	| {
			readonly action: RuleAction;
			readonly field: 'story';
			/** The archive's id of the story, and the adapter's of the archive. */
			readonly words: string;
			readonly site: string;
			/** What the reader calls it: kept as the rule's note. */
			readonly title: string;
	  };

/**
 * The rule that is meant by an action on these words: for the label, if the story around them has it as one,
 * else for the phrase. Undefined where there are no words.
 */
export function wantedRule(action: RuleAction, words: string, story: Story | undefined): WantedRule | undefined {
	const plain = words.replace(/\s+/g, ' ').trim();
	const folded = foldPattern(plain);
	if (folded === '') return undefined;
	const label = story && labelsOf(story).find((one) => foldPattern(one.words) === folded);
	return { action, ...(label ?? { field: 'phrase', words: plain }) };
}
