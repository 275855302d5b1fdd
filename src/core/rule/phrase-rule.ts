import type { Condition } from './condition';
import { foldPattern } from './fold';
import { quote } from './quote';
import type { Rule, RuleAction } from './schema';

/** Characters; a longer selection is a text, not a phrase. */
const LONGEST = 120;

/**
 * A rule for a phrase, wherever a story says it of itself: in a label, the title or the summary. Made
 * where the phrase was selected: no parser needed. Undefined for a phrase without a letter or number, or
 * one that is too long. `id` has to be new among the reader's rules.
 */
export function phraseRule(action: RuleAction, phrase: string, id: string): Rule | undefined {
	const plain = phrase.replace(/\*/g, ' ').replace(/\s+/g, ' ').trim();
	const words = foldPattern(plain);
	if (words === '' || plain.length > LONGEST) return undefined;
	const asked = quote(plain);
	const of: Condition[] = [
		{ op: 'label', field: 'label', words },
		{ op: 'text', field: 'title', words },
		{ op: 'text', field: 'summary', words },
	];
	const text = `${action} label:${asked} OR title:${asked} OR summary:${asked}`;
	return { id, text, on: true, compiled: { action, condition: { op: 'any', of } } };
}
