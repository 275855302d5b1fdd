import { describe, expect, it } from 'vitest';
import { alsoMatch } from '../../../src/core/query/also-match';

describe('what a label is also called on AO3', () => {
	it.each([
		['omegaverse', 'Alpha/Beta/Omega Dynamics'],
		['A/B/O', 'Alpha/Beta/Omega Dynamics'],
		['hurt comfort', 'Hurt/Comfort'],
		['Fake Dating', 'Fake/Pretend Relationship'],
		['coffee shop AU', 'Alternate Universe - Coffee Shops & Cafés'],
		['PWP', 'Plot What Plot/Porn Without Plot'],
	])('%s', (typed, canonical) => {
		expect(alsoMatch(typed)).toContain(canonical);
	});

	it('may be more than one name', () => {
		expect(alsoMatch('bed sharing')).toEqual(['Only One Bed', 'Sharing a Bed']);
	});

	it('is nothing for a name that is canonical, and for words we do not know', () => {
		for (const words of ['Hurt/Comfort', 'Slow Burn', 'the lamp at the ford', '', '***']) {
			expect(alsoMatch(words), words).toEqual([]);
		}
	});
});
