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
