import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundLevel } from '../../src/core/judge/levels';
import { LEVELS } from '../../src/core/level';
import { defaults, type Settings } from '../../src/core/settings';
import { TOPICS } from '../../src/core/topics';
import { topicTraits } from '../../src/core/topics/traits';
import { levelIn } from '../../src/ui/level-in';
import { answersFrom, OFFERED, withAnswers, withTopics } from '../../welcome/answers';

const level = fc.constantFrom(...LEVELS);
const anySettings = fc
	.record({
		levels: fc.dictionary(fc.constantFrom(...TOPICS.map(({ id }) => id)), level),
		withheld: level,
		on: fc.boolean(),
		unset: level,
	})
	.map(({ levels, withheld, on, unset }): Settings => {
		const base = defaults();
		return { ...base, levels, silence: { ...base.silence, withheld }, scanner: { ...base.scanner, on, unset } };
	});
const anyAnswers = fc.record({
	topics: fc.subarray([...OFFERED]),
	level: fc.constantFrom('alert' as const, 'blur' as const, 'skip' as const),
	others: fc.boolean(),
	withheld: fc.boolean(),
	scan: fc.boolean(),
});

describe('the answers of the first page', () => {
	it('change nothing when nothing was changed', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				expect(withAnswers(settings, answersFrom(settings))).toEqual(settings);
			}),
		);
	});

	it('are read back as they were given', () => {
		fc.assert(
			fc.property(anySettings, anyAnswers, (settings, answers) => {
				const again = answersFrom(withAnswers(settings, answers));
				expect({ ...again, topics: [...again.topics].sort() }).toMatchObject({
					topics: [...answers.topics].sort(),
					others: answers.others,
					withheld: answers.withheld,
					scan: answers.scan,
				});
			}),
		);
	});

	it('leave every other topic alone', () => {
		fc.assert(
			fc.property(anySettings, anyAnswers, (settings, answers) => {
				const after = withAnswers(settings, answers);
				for (const { id } of TOPICS) {
					if (!OFFERED.includes(id)) expect(levelIn(after, id)).toBe(levelIn(settings, id));
				}
			}),
		);
	});

	it('are complete: what a reader did not tick is not told, whatever the text contains', () => {
		const before = defaults();
		const only = withTopics(answersFrom(before), ['needles', 'vomit'], undefined);
		const after = withAnswers(before, only);
		const topics = topicTraits();
		for (const topic of OFFERED) {
			const found = { topic, qualifier: 'depicted', level: 'sure' } as const;
			const told = ['needles', 'vomit'].includes(topic) ? 'alert' : 'show';
			expect(foundLevel(found, after, topics)).toBe(told);
			expect(foundLevel(found, withAnswers(before, { ...only, others: true }), topics)).toBe(told);
		}
		const other = { topic: 'fire', qualifier: 'depicted', level: 'sure' } as const;
		expect(foundLevel(other, after, topics)).toBe('show');
		expect(foundLevel(other, withAnswers(before, { ...only, others: true }), topics)).toBe('alert');
	});

	it('keep a level that was set apart unless another one is chosen for all', () => {
		const settings = { ...defaults(), levels: { needles: 'skip' as const } };
		const answers = answersFrom(settings);
		expect(levelIn(withAnswers(settings, { ...answers, topics: [...answers.topics, 'vomit'] }), 'needles')).toBe(
			'skip',
		);
		expect(levelIn(withAnswers(settings, { ...answers, level: 'blur' }), 'needles')).toBe('blur');
	});

	it('offer the usual settings as the first answer', () => {
		const { topics, level, withheld, scan } = answersFrom(defaults());
		expect(topics).toEqual(OFFERED.filter((id) => TOPICS.find((topic) => topic.id === id)?.level === 'alert'));
		expect([level, withheld, scan]).toEqual(['alert', false, true]);
	});
});
