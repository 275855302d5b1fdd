import fc from 'fast-check';
import type { Facts } from '../../../src/core/facts';
import { SENSITIVITIES } from '../../../src/core/finding';
import type { Condition } from '../../../src/core/rule/condition';
import { foldPattern } from '../../../src/core/rule/fold';
import { RULE_ACTIONS, type Rule } from '../../../src/core/rule/schema';
import { FIELDS, type Story } from '../../../src/core/story';
import { QUALIFIERS } from '../../../src/core/topic';

/** A story of which the page says nothing but what is given. */
export const story = (part: Partial<Story> = {}): Story => ({
	site: 'ao3',
	id: '1',
	title: 'The Long Way Home',
	says: {},
	numbers: {},
	dates: {},
	prose: {},
	...part,
});

export const facts = (part: Partial<Story> = {}, rest: Omit<Partial<Facts>, 'story'> = {}): Facts => ({
	story: story(part),
	declarations: [],
	...rest,
});

/** Few words, so that rules and stories meet often. */
const WORDS = ['angst', 'fluff', 'hurt', 'comfort', 'angsty', 'no', 'a', '日本', '僕', 'café'];
const LABELS = ['Explicit', 'Mature', 'Not Rated', 'PG-99', 'anonymous', 'Angst', 'Fluff/Comfort', 'Quill (Rose)'];
const TOPICS = ['needles', 'snakes'];

const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const glob = fc
	.array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom('*', 'ang*', '*mfor*', 'h*', '*t')), {
		minLength: 1,
		maxLength: 3,
	})
	.map((words) => words.join(' '))
	.filter((words) => /[^* ]/.test(words));
const reading = fc.record({
	words: fc.array(fc.oneof(phrase, fc.constantFrom(...LABELS)), { maxLength: 4 }),
	withheld: fc.boolean(),
});
const level = fc.constantFrom(...SENSITIVITIES);
const optional = <T extends Record<string, fc.Arbitrary<unknown>>>(model: T) => fc.record(model, { requiredKeys: [] });

const found = fc.record({
	paragraphs: fc.constant(9),
	readable: fc.boolean(),
	topics: fc.dictionary(fc.constantFrom(...TOPICS), fc.record({ score: fc.constant(0.5), level: fc.option(level) })),
	findings: fc.array(
		fc.record({
			topic: fc.constantFrom(...TOPICS),
			from: fc.nat(3),
			to: fc.constant(4),
			score: fc.constant(0.5),
			level,
			cue: fc.constant('term' as const),
			qualifier: fc.constantFrom(...QUALIFIERS),
		}),
		{ maxLength: 2 },
	),
});

export const anyFacts: fc.Arbitrary<Facts> = fc
	.record({
		story: fc.record({
			site: fc.constantFrom('ao3', 'ffn'),
			id: fc.constant('1'),
			title: fc.oneof(phrase, fc.constant('')),
			says: optional(Object.fromEntries(FIELDS.map((field) => [field, reading]))),
			numbers: optional({ words: fc.nat(9), chapters: fc.nat(3) }),
			dates: optional({ published: fc.constant('2020-02-03'), updated: fc.constantFrom('2020-02-03', '2024-01-01') }),
			prose: optional({ summary: phrase }),
		}),
		declarations: fc.array(
			fc.record({
				topic: fc.constantFrom(...TOPICS),
				qualifier: fc.constantFrom(...QUALIFIERS),
				words: phrase,
				from: fc.constantFrom('tag' as const, 'notes' as const),
			}),
			{ maxLength: 2 },
		),
		found: fc.option(found, { nil: undefined }),
	})
	.map(({ found, ...rest }) => (found ? { ...rest, found } : rest) as Facts);

const whole = fc.constantFrom<{ whole?: true }>({}, { whole: true });
const atom: fc.Arbitrary<Condition> = fc.oneof<fc.Arbitrary<Condition>[]>(
	fc
		.tuple(fc.constantFrom(...FIELDS, 'label' as const), fc.oneof(phrase, glob).map(foldPattern), whole)
		.map(([field, words, rest]) => ({
			op: 'label' as const,
			field,
			words,
			...(field === 'author' ? { whole: true } : rest),
		})),
	fc
		.tuple(fc.constantFrom('title' as const, 'summary' as const), fc.oneof(phrase, glob).map(foldPattern), whole)
		.map(([field, words, rest]) => ({ op: 'text' as const, field, words, ...rest })),
	fc.constantFrom('teen' as const, 'mature' as const, 'explicit' as const).map((is) => ({ op: 'rating' as const, is })),
	fc
		.tuple(fc.constantFrom(...FIELDS), fc.constantFrom('withheld' as const, 'unknown' as const, 'none' as const))
		.map(([field, how]) => ({ op: 'says' as const, field, how })),
	fc.constant({ op: 'says' as const, field: 'author' as const, how: 'anonymous' as const }),
	fc
		.tuple(fc.constantFrom('words' as const, 'chapters' as const, 'fandoms' as const), fc.nat(4), fc.nat(4))
		.map(([field, from, more]) => ({ op: 'number' as const, field, from, to: from + more })),
	fc
		.constantFrom('published' as const, 'updated' as const)
		.map((field) => ({ op: 'date' as const, field, to: '2022-12-31' })),
	fc.constantFrom('1', '2').map((id) => ({ op: 'story' as const, id })),
	fc.constantFrom('ao3', 'ffn').map((id) => ({ op: 'site' as const, id })),
	fc
		.tuple(
			fc.constantFrom(...TOPICS),
			fc.oneof(
				fc.constantFrom<{ source?: 'declared' | 'found' }>({}, { source: 'declared' }, { source: 'found' }),
				level.map((level) => ({ source: 'found' as const, level })),
			),
			fc.constantFrom<{ qualifiers?: ('past' | 'implied')[] }>({}, { qualifiers: ['past', 'implied'] }),
		)
		.map(([topic, source, qualifiers]) => ({ op: 'topic' as const, topic, ...source, ...qualifiers })),
);

/** Any condition, as imported settings may hold it. */
export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ one: Condition }>((tie) => ({
	one: fc.oneof(
		{ maxDepth: 3, withCrossShrink: true },
		atom,
		fc.record({
			op: fc.constantFrom('all' as const, 'any' as const, 'not' as const),
			of: fc.array(tie('one'), { minLength: 1, maxLength: 3 }),
		}),
	),
})).one;

export const anyRules: fc.Arbitrary<Rule[]> = fc
	.array(
		fc.record<Omit<Rule, 'id' | 'text'>, 'compiled' | 'on'>(
			{
				compiled: fc.record({ action: fc.constantFrom(...RULE_ACTIONS), condition: anyCondition }),
				on: fc.constantFrom(true, true, true, false),
				places: fc.constantFrom<NonNullable<Rule['places']>>(['list'], ['page']),
				sites: fc.constantFrom(['ao3'], ['ffn']),
			},
			{ requiredKeys: ['compiled', 'on'] },
		),
		{ maxLength: 40 },
	)
	.map((rules) => rules.map((rule, i) => ({ id: `r${i}`, text: '', ...rule })));
