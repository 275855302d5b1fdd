import { describe, expect, it } from 'vitest';
import { reading, WITHHELD } from '../../../src/sites/vocabulary';

const words = { none: ['No Warnings'], withheld: ['Rather not say'], spelling: { Old: 'New' } };

describe('reading', () => {
	it('keeps none, withheld and words apart', () => {
		expect(reading(['No Warnings'], words)).toEqual({ words: [], withheld: false });
		expect(reading(['Rather not say'], words)).toEqual({ words: [], withheld: true });
		expect(reading(['Rather not say', 'Storms'], words)).toEqual({ words: ['Storms'], withheld: true });
		expect(reading([WITHHELD], words)).toEqual({ words: [], withheld: true });
		expect(reading([], words)).toEqual({ words: [], withheld: false });
	});

	it('lets a warning win over a "none" beside it', () => {
		expect(reading(['No Warnings', 'Storms'], words)).toEqual({ words: ['Storms'], withheld: false });
	});

	it('uses the current spelling, each word once, whatever the case', () => {
		expect(reading(['old', 'New', 'NEW', ''], words)).toEqual({ words: ['New'], withheld: false });
	});
});
