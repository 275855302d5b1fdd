import { beforeAll, describe, expect, it } from 'vitest';
import { changesBetween } from '../../options/diff';
import { defaults } from '../../src/core/settings';
import { speakEnglish } from '../ui/english';

beforeAll(speakEnglish);

describe('what changes between two settings', () => {
	it('is nothing between equals', () => {
		expect(changesBetween(defaults(), defaults())).toEqual([]);
	});

	it('does not count a default that is spelt out', () => {
		expect(
			changesBetween(defaults(), { ...defaults(), levels: { suicide: 'alert' }, veil: 'solid', keys: true }),
		).toEqual([]);
	});

	it('names each in the reader’s words', () => {
		const now = defaults();
		const after = {
			...now,
			levels: { needles: 'skip' as const },
			silence: { ...now.silence, withheld: 'blur' as const },
			strict: true,
			lookAhead: true,
			sites: { ...now.sites, added: ['stories.example'] },
		};
		expect(changesBetween(now, after)).toEqual([
			{ what: 'Needles', from: 'Show', to: 'Skip' },
			{ what: 'Chose not to warn', from: 'Show', to: 'Blur' },
			{ what: 'Keep the page covered', from: 'Off', to: 'On' },
			{ what: 'Look ahead to the next chapter', from: 'Off', to: 'On' },
			{ what: 'Sites you added', from: '0 entries', to: '1 entry' },
		]);
	});
});
