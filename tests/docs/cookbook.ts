import { declarations } from '../../src/core/declarations';
import type { Facts, Place } from '../../src/core/facts';
import type { Scanned } from '../../src/core/finding';
import type { Story } from '../../src/core/story';
import { finding, says, scanned, story } from '../core/judge/support';

/** What a recipe is for and what it leaves alone. */
export interface Tried {
	readonly yes: Facts;
	readonly no: Facts;
	/** Where it is tried; missing: on an opened story. */
	readonly place?: Place;
}

const withheld = { words: [], withheld: true };

const known = (told: Story['says'], more: Partial<Story> = {}, found?: Scanned): Facts => {
	const made: Story = { ...story(told), ...more };
	return { story: made, declarations: declarations(made), ...(found && { found }) };
};
const tags = (...words: string[]): Facts => known({ tag: says(...words) });
const bulk = (words: number, author = says('Anonymous')): Facts =>
	known({ author, rating: withheld, warning: withheld }, { numbers: { words } });
const language = (word: string): Facts => known({ language: says(word) });
const progress = (updated: string): Facts => known({ status: says('In Progress') }, { dates: { updated } });
const summary = (text: string): Facts => known({ tag: says() }, { prose: { summary: text } });
const pairing = (author: string): Facts => known({ relationship: says('Ann/Bo'), author: says(author) });
const fandoms = (count: number): Facts =>
	known({ fandom: says(...Array.from({ length: count }, (_, n) => `Fandom ${n}`)) });
const unwarned = scanned(finding('sexual-violence', 3, 6, 'balanced'));

/** Made-up stories for each recipe of docs/rules.md, by its heading. */
export const TRIED: Readonly<Record<string, Tried>> = {
	'A tag, except in one fandom': {
		yes: known({ tag: says('Hurt No Comfort'), fandom: says('The Long Shore') }),
		no: known({ tag: says('Hurt No Comfort'), fandom: says('Good Omens (TV)') }),
	},
	'A tag, in one fandom only': {
		yes: known({ tag: says('Alternate Universe - Harbour'), fandom: says('The Long Shore') }),
		no: known({ tag: says('Alternate Universe - Harbour'), fandom: says('The High Fell') }),
	},
	'Short, anonymous, unrated and without a word of warning': { yes: bulk(600), no: bulk(600, says('tern')) },
	'A character’s death, but not where the author says that nobody dies': {
		yes: known({ warning: says('Major Character Death') }),
		no: tags('No Major Character Death'),
	},
	'Only what happens, not what is remembered': { yes: tags('Self-Harm'), no: tags('Past Self-Harm') },
	'"Chose not to warn", where it weighs more': {
		yes: known({ warning: withheld, rating: says('Mature') }),
		no: known({ warning: withheld, rating: says('General Audiences') }),
	},
	'A long story on a site that has no warnings at all': {
		yes: known({ tag: says('sea') }, { numbers: { words: 80_000 } }),
		no: known({ tag: says('sea'), warning: says() }, { numbers: { words: 80_000 } }),
	},
	'Everything of an author you trust': {
		yes: known({ tag: says('Needles'), author: says('someone else') }),
		no: known({ tag: says('Needles'), author: says('Rosalind Vale') }),
	},
	'A family of tags': { yes: tags('Whumptober'), no: tags('Comfort') },
	'This tag and no longer one': { yes: tags('Angst'), no: tags('Angst with a Happy Ending') },
	'A tag, unless another softens it': { yes: tags('Angst'), no: tags('Angst', 'Happy Ending') },
	'Stories with very many fandoms, in lists': { yes: fandoms(7), no: fandoms(2), place: 'list' },
	'Languages you do not read': { yes: language('Italiano'), no: language('Deutsch'), place: 'list' },
	'Begun and left': { yes: progress('2019-05-01'), no: progress('2026-05-01'), place: 'list' },
	'A word in title, summary or tags': { yes: summary('Contains bashing.'), no: summary('A quiet tide.') },
	'One story, wherever it turns up, and why': { yes: known({}), no: known({}, { id: '1002' }) },
	'For a while': { yes: tags('Grief/Mourning'), no: tags('Fluff') },
	'Found in the text though nobody declared it': {
		yes: known({ warning: says('Graphic Depictions Of Violence') }, {}, unwarned),
		no: known({ warning: says('Rape/Non-Con') }, {}, unwarned),
	},
	'Inside the text only: needles folded away, no question before': {
		yes: known({}, {}, scanned(finding('needles', 3, 6))),
		no: known({}, {}, scanned(finding('fire', 3, 6))),
		place: 'passage',
	},
	'A pairing, unless one author writes it': { yes: pairing('tern'), no: pairing('Rosalind Vale') },
};
