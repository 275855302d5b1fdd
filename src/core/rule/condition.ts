import * as v from 'valibot';
import { SENSITIVITIES } from '../finding';
import { FIELDS } from '../story';
import { QUALIFIERS } from '../topic';
import { AGO, dayMeant } from './relative-date';

/** Fields that a label condition may ask for; `label` is any label that tells of the content. */
export const LABEL_FIELDS = [...FIELDS, 'label'] as const;
/** Fields that are texts rather than labels. */
export const TEXT_FIELDS = ['title', 'summary'] as const;
/** Fields that are whole numbers. */
export const NUMBER_FIELDS = ['words', 'chapters', 'fandoms'] as const;
/** Fields that are days. */
export const DATE_FIELDS = ['published', 'updated'] as const;
/** The ratings that every archive's own can be mapped to. */
export const RATING_CLASSES = ['general', 'teen', 'mature', 'explicit'] as const;
/** What a page can say of a field apart from words; `anonymous` is for authors alone. */
export const SAYINGS = ['withheld', 'unknown', 'none', 'anonymous'] as const;

/** Characters of one value, folded; far more than any archive's labels have. */
export const LONGEST_WORDS = 500;

/** Groups within groups, at most. */
export const DEEPEST = 6;

const Words = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_WORDS));
const Whole = v.optional(v.boolean());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Day = v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.regex(AGO))]);

const AtomSchema = v.variant('op', [
	v.object({
		op: v.literal('label'),
		field: v.picklist(LABEL_FIELDS),
		/** Folded (see `fold`), with `*` for anything; these words next to each other, in this order. */
		words: Words,
		/** The whole label, not a part of it. */
		whole: Whole,
	}),
	v.object({ op: v.literal('text'), field: v.picklist(TEXT_FIELDS), words: Words, whole: Whole }),
	v.object({ op: v.literal('rating'), is: v.picklist(RATING_CLASSES) }),
	v.object({ op: v.literal('says'), field: v.picklist(FIELDS), how: v.picklist(SAYINGS) }),
	/** Both ends inclusive; an end that is missing is open. */
	v.object({
		op: v.literal('number'),
		field: v.picklist(NUMBER_FIELDS),
		from: v.optional(Count),
		to: v.optional(Count),
	}),
	/** ISO days, both inclusive, or days counted back from today; see `AGO`. */
	v.object({ op: v.literal('date'), field: v.picklist(DATE_FIELDS), from: v.optional(Day), to: v.optional(Day) }),
	v.object({ op: v.literal('site'), id: v.string() }),
	/** The archive's own number or name of a work; numbers repeat from site to site. */
	v.object({ op: v.literal('story'), id: v.string() }),
	v.object({
		op: v.literal('topic'),
		topic: v.string(),
		/** Declared by the author or found in the text; missing: either. */
		source: v.optional(v.picklist(['declared', 'found'])),
		/** How sure the scanner has to be; asks for `found`. */
		level: v.optional(v.picklist(SENSITIVITIES)),
		/** Missing: any but `denied`. */
		qualifiers: v.optional(v.array(v.picklist(QUALIFIERS))),
	}),
]);

/** One question about a story. */
export type Atom = v.InferOutput<typeof AtomSchema>;

/** Several conditions at once: every one, at least one, or (`not`) none of them. */
export interface Group {
	op: 'all' | 'any' | 'not';
	of: Condition[];
}

/** The compiled form of a query: small JSON that can be judged without a parser. */
export type Condition = Atom | Group;

// Spelt out level by level instead of with `v.lazy`, so that no file can nest its way through the stack.
// @__NO_SIDE_EFFECTS__
const nested = (depth: number): v.GenericSchema<Condition> =>
	depth === 0
		? AtomSchema
		: v.union([
				AtomSchema,
				v.object({ op: v.picklist(['all', 'any', 'not']), of: v.pipe(v.array(nested(depth - 1)), v.minLength(1)) }),
			]);

/** The answer to a condition; undefined: what the page says does not decide it. */
export type Truth = boolean | undefined;

/** A condition as it is stored; nested no deeper than `DEEPEST`. */
export const ConditionSchema = nested(DEEPEST);

/** A condition with the days that it means today. */
export function onDay<C extends Condition>(condition: C, today: string): C {
	if ('of' in condition) return { ...condition, of: condition.of.map((one) => onDay(one, today)) };
	if (condition.op !== 'date') return condition;
	const { from, to } = condition;
	return {
		...condition,
		...(from !== undefined && { from: dayMeant(from, today) }),
		...(to !== undefined && { to: dayMeant(to, today) }),
	};
}
