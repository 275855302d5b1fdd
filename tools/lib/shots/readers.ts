import { type Day, dayBefore, type Tally } from '../../../src/core/activity-log.ts';
import { rulesFromText } from '../../../src/core/query/document.ts';
import type { Settings } from '../../../src/core/settings/schema.ts';

// Made-up readers, so that there is something to see.

/** Someone who asked for a badge, a veil and a skip. */
export const CAREFUL: Partial<Settings> = {
	levels: {
		'animal-death': 'alert',
		'graphic-violence': 'blur',
		'character-death': 'blur',
		drowning: 'alert',
		needles: 'blur',
		captivity: 'blur',
		'sexual-violence': 'skip',
	},
};

/** The same, who would rather have everything in a text veiled than skipped. */
export const VEILING: Partial<Settings> = { levels: { ...CAREFUL.levels, 'sexual-violence': 'blur' } };

const LINES = `# on tired days
skip tag:"hurt no comfort" -fandom:"The Lantern Coast"
blur rating:explicit words:>50000
alert topic:grief
allow author:harbourmouse`;

/** Someone with rules of their own. */
export const RULED: Partial<Settings> = { ...CAREFUL, rules: rulesFromText(LINES, []).rules };

/** The day on which all pictures are taken, ISO. */
export const TODAY = '2026-01-20';

/** Counts that go up and down with the day; what is rarer is counted less often. */
const tally = (day: number, rare: number): Tally => ({
	alert: Math.round((day * 7) % 5) >> rare,
	blur: Math.round((day * 5) % 4) >> rare,
	skip: Math.round((day * 3) % 3) >> rare,
});

/** What was done for somebody in the last two weeks. */
export const LATELY: readonly Day[] = Array.from({ length: 14 }, (_, at) => {
	const day = 13 - at;
	return {
		day: dayBefore(TODAY, day),
		topics: { 'character-death': tally(day + 2, 0), 'sexual-violence': tally(day + 4, 1), needles: tally(day + 1, 1) },
		sites: { ao3: tally(day + 3, 0), fanfiction: tally(day + 5, 1) },
	};
});
