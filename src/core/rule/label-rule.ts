import type { Field } from '../story';
import { foldPattern } from './fold';
import { quote } from './quote';
import type { Rule, RuleAction } from './schema';

/**
 * A rule for exactly this label, made where the label is shown: no parser needed. Undefined for a label
 * without a letter or number, which no rule could name. `id` has to be new among the reader's rules.
 */
export function labelRule(action: RuleAction, field: Field, label: string, id: string): Rule | undefined {
	// A star on the page is a star, not "anything".
	const plain = label.replace(/\*/g, ' ').replace(/\s+/g, ' ').trim();
	const words = foldPattern(plain);
	if (words === '') return undefined;
	const text = `${action} ${field}:=${quote(plain)}`;
	return { id, text, on: true, compiled: { action, condition: { op: 'label', field, words, whole: true } } };
}
