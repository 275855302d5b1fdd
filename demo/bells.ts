import { HEAVY } from './documents/unwarned.ts';
import { calmly } from './prose.ts';
import type { DemoChapter, DemoWork } from './work.ts';

const TITLES = [
	'First Bell',
	'The Rope',
	'The Mill',
	'Low Water',
	'A Letter',
	'The Ferry',
	'Salt',
	'The Ward',
	'Thaw',
	'The Tuner',
	'Eleven',
	'The Last Bell',
];

/** What stands in single chapters; all others are calm. */
const HELD: Readonly<Record<string, Partial<DemoChapter>>> = {
	'The Mill': { text: [...calmly(4, 320), ...HEAVY.assault, ...calmly(4, 330)] },
	'A Letter': { notes: 'TW for this chapter: panic attack.' },
	'The Ward': { text: [...calmly(4, 370), ...HEAVY.medical, ...calmly(4, 380)] },
};

/** A work of twelve chapters, to be read as a whole: what is in two of them nothing on its page declares. */
export const BELLS: DemoWork = {
	id: 1040,
	title: 'Twelve Bells',
	author: 'penumbral',
	fandom: 'The Lantern Coast (Radio Plays)',
	rating: 'Teen And Up Audiences',
	warnings: ['No Archive Warnings Apply'],
	category: 'Gen',
	relationships: [],
	characters: ['Ines Calder', 'Tobias Reed'],
	tags: ['Bells', 'Found Family'],
	summary: 'A year in a bell tower.',
	complete: true,
	chapters: TITLES.map((title, i) => ({ title, text: calmly(8, 300 + i * 10), ...HELD[title] })),
};
