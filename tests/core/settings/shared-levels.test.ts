import { describe, expect, it } from 'vitest';
import { defaults } from '../../../src/core/settings';
import { sharedLevelsLine, takeSharedLevels, withSharedLevels } from '../../../src/core/settings/shared-levels';

const mood = { id: 'm1', name: 'Low tide', levels: { fire: 'skip' as const } };
const given = { ...defaults(), levels: { needles: 'blur' as const, fire: 'alert' as const }, moods: [mood] };

describe('levels and moods in a text of rules', () => {
	it('are read back, wherever they stand, and leave the rules alone', () => {
		const { rules, shared } = takeSharedLevels(`skip tag:fog\n${sharedLevelsLine(given)}alert tag:rain\n`);
		expect(rules.split('\n').filter(Boolean)).toEqual(['skip tag:fog', 'alert tag:rain']);
		expect(shared).toEqual({ levels: given.levels, moods: [mood] });
	});

	it.each([
		['no JSON', '#! forewarned {"levels":\n}'],
		['a level there is none of', '#! forewarned {"levels":{"fire":"burn"},"moods":[]}'],
	])('say nothing where they are %s', (_, text) => {
		expect(takeSharedLevels(text).shared).toBeUndefined();
	});

	it('name no topic that is not known, and bring no mood in a form that is none', () => {
		const text = '#! forewarned {"levels":{"dragons":"skip","fire":"blur"},"moods":[{"id":7}]}';
		expect(takeSharedLevels(text).shared).toEqual({ levels: { fire: 'blur' }, moods: [] });
	});

	it('make nothing milder, and replace no mood', () => {
		const own = { ...defaults(), levels: { fire: 'skip' as const }, moods: [{ ...mood, name: 'Mine' }] };
		expect(withSharedLevels(own, { levels: { fire: 'alert', needles: 'blur' }, moods: [mood] })).toMatchObject({
			levels: { fire: 'skip', needles: 'blur' },
			moods: [{ name: 'Mine' }],
		});
	});
});
