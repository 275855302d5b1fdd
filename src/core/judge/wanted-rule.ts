import { foldPattern } from '../rule/fold';
import type { RuleAction } from '../rule/schema';
import type { Story } from '../story';
import type { WantedRule } from './lasting-choice';
import { labelsOf } from './offers';

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
