import { askedOf, fieldsOf, patternOf } from './atom-truth';
import type { Condition } from './condition';
import type { Pattern } from './pattern';
import { asksForFound } from './topic-truth';

/** A field of a story, or one of the two ways in which a topic is known. */
export type Ground = string;

/**
 * One thing of which at least one has to be there for a rule to hold: a label or text with these words,
 * or a value (a topic, a rating, what a page says of a field). `open` names the ground whose silence
 * leaves the question undecided.
 */
export type Anchor =
	| { readonly kind: 'words'; readonly fields: readonly Ground[]; readonly pattern: Pattern; readonly open: Ground }
	| { readonly kind: 'value'; readonly value: string; readonly open: readonly Ground[] };

/** How `value` anchors are spelt; the same on the side of the story. */
export const valueKey = (op: string, value: string): string => `${op} ${value}`;

/**
 * Anchors of a condition: it can only be true if one of them is there, and only be undecided if one of
 * them is there or their ground is silent. Undefined: nothing so simple can be said, always evaluate.
 */
export function anchors(condition: Condition): readonly Anchor[] | undefined {
	switch (condition.op) {
		case 'label': {
			const fields = fieldsOf(condition.field);
			return [{ kind: 'words', fields, pattern: patternOf(condition), open: askedOf(condition.field) }];
		}
		case 'text':
			return [{ kind: 'words', fields: [condition.field], pattern: patternOf(condition), open: condition.field }];
		case 'rating':
			return [{ kind: 'value', value: valueKey('rating', condition.is), open: ['rating'] }];
		case 'site':
			return [{ kind: 'value', value: valueKey('site', condition.id), open: [] }];
		case 'story':
			return [{ kind: 'value', value: valueKey('story', condition.id), open: [] }];
		case 'topic': {
			const open = asksForFound(condition, 'page')
				? ['found']
				: condition.source
					? ['declared']
					: ['declared', 'unreadable'];
			return [{ kind: 'value', value: valueKey('topic', condition.topic), open }];
		}
		case 'any': {
			const all = condition.of.map(anchors);
			return all.every((some) => some !== undefined) ? all.flat() : undefined;
		}
		case 'all':
			return condition.of
				.map(anchors)
				.reduce((best, some) => (best && some ? fewer(best, some) : (best ?? some)), undefined);
		default:
			return undefined;
	}
}

const cost = (some: readonly Anchor[]): number => some.length + (some.every(({ kind }) => kind === 'words') ? 0 : 100);

/** Words tell stories apart better than values do. */
const fewer = (a: readonly Anchor[], b: readonly Anchor[]): readonly Anchor[] => (cost(a) <= cost(b) ? a : b);
