import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SILENCES } from '../../../src/core/evidence';
import { LEVELS, strength } from '../../../src/core/level';
import { readRule } from '../../../src/core/query';
import { defaults, type Settings, silenceLevels, upgrade } from '../../../src/core/settings';
import { inMood, MOODS, moodOn, moodsOf, withMood, withNextMood } from '../../../src/core/settings/mood';
import { initialLevels } from '../../../src/core/settings/mood-start';
import { moodSet, ownMoods, withMoodSet, withoutMoodSet } from '../../../src/core/settings/own-mood';
import { fromEntries, toEntries } from '../../../src/core/sync/entries';
import { TOPICS } from '../../../src/core/topics';
import v1 from '../../settings/v1.json';

const TODAY = '2026-11-22';
const TOMORROW = '2026-11-23';
const level = fc.constantFrom(...LEVELS);
const topic = fc.constantFrom(...TOPICS.map(({ id }) => id));
const settings = fc
	.record({
		levels: fc.dictionary(topic, level),
		ratings: fc.record({ general: level, teen: level, mature: level, explicit: level }),
		silence: fc.record(
			{ withheld: level, unrated: level, unknown: level, umbrella: level },
			{ requiredKeys: ['withheld', 'unrated', 'unknown'] },
		),
	})
	.map((part): Settings => ({ ...defaults(), ...part }));

describe('a mood', () => {
	test('never makes anything milder, and never touches exceptions and bounds', () => {
		fc.assert(
			fc.property(settings, fc.constantFrom(...MOODS), (before, mood) => {
				const now = inMood(withMood(before, mood, TODAY), TODAY);
				for (const { id, level: unset } of TOPICS) {
					const was = before.levels[id] ?? unset;
					expect(strength(now.levels[id] ?? unset)).toBeGreaterThanOrEqual(strength(was));
				}
				for (const key of ['general', 'teen', 'mature', 'explicit'] as const) {
					expect(strength(now.ratings[key])).toBeGreaterThanOrEqual(strength(before.ratings[key]));
				}
				for (const key of SILENCES) {
					expect(strength(silenceLevels(now)[key])).toBeGreaterThanOrEqual(strength(silenceLevels(before)[key]));
				}
				expect([now.exceptions, now.lists, now.pages]).toEqual([before.exceptions, before.lists, before.pages]);
			}),
		);
	});

	test('done twice is done once', () => {
		fc.assert(
			fc.property(settings, fc.constantFrom(...MOODS), (before, mood) => {
				const once = inMood(withMood(before, mood, TODAY), TODAY);
				expect(inMood(once, TODAY)).toEqual(once);
			}),
		);
	});

	test('overwrites nothing: as usual again, everything is as it was', () => {
		fc.assert(
			fc.property(settings, fc.constantFrom(...MOODS), (before, mood) => {
				const chosen = withMood(before, mood, TODAY);
				expect(chosen.levels).toBe(before.levels);
				expect(inMood(withMood(chosen, 'usual', TODAY), TODAY)).toEqual(before);
			}),
		);
	});
});

describe('a rough day', () => {
	const rough = (part: Partial<Settings>) => inMood(withMood({ ...defaults(), ...part }, 'rough', TODAY), TODAY);

	test('is over at midnight', () => {
		const chosen = withMood(defaults(), 'rough', TODAY);
		expect([moodOn(chosen, TODAY), moodOn(chosen, TOMORROW)]).toEqual(['rough', 'usual']);
		expect(inMood(chosen, TOMORROW)).toEqual(defaults());
	});

	test('makes everything that acts one step stricter, rules too', () => {
		const rules = [readRule('blur tag:rain', 'a').rule, readRule('allow tag:sun', 'b').rule];
		const now = rough({ levels: { fire: 'alert', needles: 'blur', gore: 'skip' }, rules });
		expect(now.levels).toMatchObject({ fire: 'blur', needles: 'skip', gore: 'skip' });
		expect(now.rules.map(({ compiled }) => compiled?.action)).toEqual(['skip', 'allow']);
	});

	test('tells of weighty topics and of authors who chose not to warn, and leaves mild matter alone', () => {
		const [weighty, mild] = [true, false].map((is) => TOPICS.find((one) => one.weighty === is && one.level === 'show'));
		const now = rough({});
		if (weighty) expect(now.levels[weighty.id]).toBe('alert');
		if (mild) expect(now.levels[mild.id]).toBe('show');
		expect([weighty, mild]).not.toContain(undefined);
		expect(now.silence.withheld).toBe('alert');
	});
});

test('in company sexual content is veiled at least, until another mood is chosen', () => {
	const chosen = withMood({ ...defaults(), levels: { 'explicit-sex': 'skip', incest: 'show' } }, 'company', TODAY);
	expect(inMood(chosen, '2027-11-22').levels).toMatchObject({ 'explicit-sex': 'skip', incest: 'blur' });
	expect(inMood(chosen, TODAY).ratings).toMatchObject({ explicit: 'blur', general: 'show' });
});

test('a document from before moods is as usual; a broken mood takes nothing with it', () => {
	expect(moodOn(upgrade(v1), TODAY)).toBe('usual');
	expect(inMood(upgrade({ ...v1, mood: { now: 'furious' } }), TODAY)).toEqual(upgrade(v1));
	expect(upgrade({ ...v1, mood: { now: 7 } })).toEqual(upgrade(v1));
});

describe('a mood of the reader’s own', () => {
	const evening = {
		id: 'm-1',
		name: 'Evening',
		levels: { needles: 'show', fire: 'skip' },
		silence: { unknown: 'alert' },
	} as const;
	const usual: Settings = { ...defaults(), levels: { needles: 'blur', gore: 'alert' } };
	const mine = withMoodSet(usual, { ratings: undefined, ...evening });

	test('sets what it sets, milder too, and leaves the rest as usual', () => {
		const now = inMood(withMood(mine, 'm-1', TODAY), TODAY);
		expect(now.levels).toEqual({ needles: 'show', fire: 'skip', gore: 'alert' });
		expect(now.silence).toEqual({ ...usual.silence, unknown: 'alert' });
		expect(now.ratings).toEqual(usual.ratings);
		expect(inMood(now, TODAY)).toEqual(now);
	});

	test('that is gone is as usual', () => {
		const left = withoutMoodSet(withMood(mine, 'm-1', TODAY), 'm-1');
		expect(moodOn(left, TODAY)).toBe('usual');
		expect(inMood(left, TODAY).levels).toEqual(usual.levels);
		expect(ownMoods(left)).toEqual([]);
	});

	test('starts with the levels as they are, with those of a preset, or with nothing', () => {
		expect(initialLevels('now', usual)).toEqual({
			levels: usual.levels,
			ratings: usual.ratings,
			silence: usual.silence,
		});
		expect(initialLevels('phobias', usual).levels).toMatchObject({ needles: 'blur', snakes: 'blur' });
		expect(initialLevels('', usual).levels).toEqual({});
	});

	test('comes after the others where one goes from mood to mood, and then it is as usual', () => {
		const seen = [0, 1, 2, 3].reduce<Settings[]>((all) => [...all, withNextMood(all.at(-1) ?? mine, TODAY)], []);
		expect(seen.map((one) => moodOn(one, TODAY))).toEqual(['rough', 'company', 'm-1', 'usual']);
		expect(moodsOf(mine)).toEqual([...MOODS, 'm-1']);
	});

	test('goes from device to device as one entry', () => {
		const entries = toEntries(mine);
		expect([...entries.keys()].filter((key) => key.startsWith('moods'))).toEqual(['moods:m-1', 'moods:#']);
		expect(fromEntries(entries).moods).toMatchObject([evening]);
	});

	test('survives export, import and the next version as a whole, or not at all', () => {
		expect(upgrade(JSON.parse(JSON.stringify(mine))).moods).toMatchObject([evening]);
		const broken = { ...mine, moods: [evening, { id: 'm-2', name: 'Loud', levels: { fire: 'shout' } }] };
		expect(upgrade(broken).moods).toMatchObject([evening]);
		expect(upgrade({ ...mine, moods: [{ ...evening, ratings: { mature: 'shout' } }] }).moods).toMatchObject([
			{ ...evening, ratings: undefined },
		]);
	});
});

describe('company', () => {
	test('is as the reader set it, never milder than usual, and as it was at first once that is taken back', () => {
		const first = moodSet(defaults(), 'company');
		const own = {
			id: 'company',
			name: '',
			levels: { profanity: 'blur', needles: 'alert' },
			ratings: undefined,
			silence: undefined,
		} as const;
		const mine = withMoodSet({ ...defaults(), levels: { needles: 'skip' } }, own);
		const now = inMood(withMood(mine, 'company', TODAY), TODAY);
		expect(now.levels).toMatchObject({ profanity: 'blur', needles: 'skip' });
		expect(now.levels['explicit-sex']).toBeUndefined();
		expect(moodSet(withoutMoodSet(mine, 'company'), 'company')).toEqual(first);
		expect(first?.levels['explicit-sex']).toBe('blur');
	});
});
