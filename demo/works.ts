import { BELLS } from './bells.ts';
import { HEAVY } from './documents/unwarned.ts';
import { calmly } from './prose.ts';
import type { DemoWork } from './work.ts';

// Every work here is made up for the demo: names, places and words. What is heavy is only named, never told.

const NONE = 'No Archive Warnings Apply';
const CHOSE_NOT = 'Creator Chose Not To Use Archive Warnings';
const FANDOM = 'The Lantern Coast (Radio Plays)';

type Entry = Partial<DemoWork> & Pick<DemoWork, 'id' | 'title' | 'summary'>;

const work = (entry: Entry): DemoWork => ({
	author: 'harbourmouse',
	fandom: FANDOM,
	rating: 'General Audiences',
	warnings: [NONE],
	category: 'Gen',
	relationships: [],
	characters: ['Ines Calder', 'Tobias Reed'],
	tags: [],
	complete: true,
	chapters: [{ title: 'Chapter 1', text: calmly(6, entry.id) }],
	...entry,
});

/** The works of the demo archive; the first ones have chapters worth opening. */
export const WORKS: readonly DemoWork[] = [
	work({
		id: 1001,
		title: 'The Lamplighter at Low Tide',
		summary: 'A keeper, a cat, and a great deal of bread.',
		tags: ['Fluff', 'Found Family', 'Cats', 'Domestic'],
		chapters: [
			{ title: 'Kettle', text: calmly(8, 1) },
			{ title: 'Ledger', text: calmly(8, 20) },
			{ title: 'Lanterns', text: calmly(8, 40) },
		],
	}),
	work({
		id: 1002,
		title: 'What the Tide Kept',
		author: 'quillandsalt',
		rating: 'Mature',
		warnings: ['Graphic Depictions Of Violence', 'Major Character Death'],
		relationships: ['Ines Calder/Tobias Reed'],
		tags: ['Angst', 'Grief/Mourning', 'Shipwrecks', 'Drowning'],
		summary: 'The winter the boats did not come back, and the spring after it.',
		chapters: [
			{ title: 'The Storm Bell', text: ['Quillmark one stood at the head of the page.', ...calmly(14, 60)] },
			{ title: 'The Long Pier', text: ['Quillmark two stood at the head of the page.', ...calmly(10, 80)] },
			{ title: 'The Names in Stone', text: ['Quillmark three stood at the head of the page.', ...calmly(10, 95)] },
		],
	}),
	work({
		id: 1003,
		title: 'Salt Road',
		author: 'penumbral',
		rating: 'Teen And Up Audiences',
		warnings: [CHOSE_NOT],
		tags: ['Hurt/Comfort', 'Implied/Referenced Self-Harm', 'Hopeful Ending'],
		summary: 'Two couriers, one map, and what neither of them says.',
		complete: false,
		chapters: [
			{ title: 'Inland', text: calmly(8, 110) },
			{ title: 'The Pass', notes: 'TW for this chapter: panic attack, mention of suicide.', text: calmly(8, 130) },
		],
	}),
	work({
		id: 1004,
		title: 'The Quiet Ward',
		author: 'quillandsalt',
		rating: 'Explicit',
		warnings: ['Rape/Non-Con'],
		tags: ['Past Rape/Non-con', 'Recovery', 'Hospitals', 'Needles', 'Adult characters only'],
		summary: 'Ines comes home from the capital and lets the garden be a garden again.',
		chapters: [{ title: 'The Quiet Ward', text: ['Quillmark four stood at the head of the page.', ...calmly(9, 150)] }],
	}),
	work({
		id: 1005,
		title: 'Unsigned, Undated',
		author: 'penumbral',
		rating: 'Not Rated',
		warnings: [CHOSE_NOT],
		summary: 'Letters found behind a drawer.',
		tags: ['Epistolary'],
	}),
	work({ id: 1006, title: 'Nine Recipes for Fog', summary: 'A cookbook, more or less.', tags: ['Humor', 'Food'] }),
	work({
		id: 1007,
		title: 'The Hound of Gull Lane',
		summary: 'An old dog and an older clock.',
		rating: 'Teen And Up Audiences',
		tags: ['Animal Death', 'Bittersweet Ending'],
	}),
	work({
		id: 1008,
		title: 'Customs House Blues',
		summary: 'Tobias learns the cornet.',
		tags: ['Music', 'Slice of Life'],
	}),
	work({
		id: 1009,
		title: 'No One Dies in This One',
		summary: 'It says so on the tin.',
		tags: ['Not a death fic', 'No Angst', 'Fix-It'],
	}),
	work({
		id: 1010,
		title: 'Under the Ice House',
		author: 'quillandsalt',
		rating: 'Mature',
		warnings: ['Graphic Depictions Of Violence'],
		tags: ['Kidnapping', 'Torture', 'Rescue'],
		summary: 'Three days below the market square.',
	}),
	work({ id: 1011, title: 'Broken Biscuits', summary: 'The baker tells it her way.', tags: ['Fluff'] }),
	work({
		id: 1012,
		title: 'The Surgeon of Tern Island',
		author: 'penumbral',
		rating: 'Teen And Up Audiences',
		warnings: [CHOSE_NOT],
		tags: ['Medical Procedures', 'Blood', 'Hurt/Comfort'],
		summary: 'One lamp, one table, no road out until the thaw.',
	}),
	work({
		id: 1013,
		title: 'Midsummer Market',
		summary: 'Lanterns, mostly.',
		tags: ['Romance', 'First Kiss'],
		comments: [
			['Lanternkind: thank you for this, it made my whole week.'],
			[
				'Belltrue: I read it in bed with a stomach bug. I threw up twice and was sick all night, and it still cheered me up.',
			],
			['Harbourgrey: the map is my favourite part.'],
		],
	}),
	work({
		id: 1014,
		title: 'A Glass Too Many',
		rating: 'Mature',
		summary: 'Tobias stops, and starts, and stops.',
		tags: ['Alcoholism', 'Recovery'],
	}),
	work({ id: 1015, title: 'The Map with Our Street', summary: 'A cartographer settles a debt.', tags: ['Mystery'] }),
	work({
		id: 1016,
		title: 'After the Bell',
		author: 'penumbral',
		rating: 'Teen And Up Audiences',
		warnings: ['Major Character Death'],
		tags: ['Grief/Mourning', 'Funerals'],
		summary: 'What is said at the graveside, and what is eaten after.',
	}),
	work({ id: 1017, title: 'Four Bars on a Piano', summary: 'The upstairs tenant.', tags: ['Neighbors', 'Slow Burn'] }),
	work({
		id: 1018,
		title: 'Thin Ice',
		author: 'quillandsalt',
		rating: 'Mature',
		warnings: [CHOSE_NOT],
		tags: ['Suicidal Thoughts', 'Therapy', 'Hopeful Ending'],
		summary: 'A winter, a telephone line, and the people who answered it.',
	}),
	work({ id: 1019, title: 'Tomatoes', summary: 'Three pages, mostly.', tags: ['Gardening', 'Letters'] }),
	work({ id: 1020, title: 'The Orchard Has Opinions', summary: 'About fences.', tags: ['Humor', 'Magic Realism'] }),
];

/** Works that are opened but in no list: their chapters hold what nothing on the page declares. */
export const UNLISTED: readonly DemoWork[] = [
	work({
		id: 1030,
		title: 'The Mill Road',
		author: 'penumbral',
		rating: 'Teen And Up Audiences',
		summary: 'A surveyor walks home.',
		chapters: [
			{ title: 'The Chain', text: ['Quillmark one stood at the head of the page.', ...calmly(14, 200)] },
			{ title: 'The Mill', text: [...calmly(6, 220), ...HEAVY.assault, ...calmly(12, 230)] },
			{ title: 'The Ward', text: [...calmly(5, 250), ...HEAVY.medical, ...calmly(5, 260)] },
			{ title: 'The Road', text: ['Quillmark four stood at the head of the page.', ...calmly(20, 270)] },
		],
	}),
	BELLS,
];
