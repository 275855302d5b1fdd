import { SENSITIVITIES, type Sensitivity } from '../finding';
import type { Qualifier, TopicId } from '../topic';
import { ARCHIVE_TAGS } from './archive-tags';

/** A topic that readers may want to be warned of, as a draft touches it. */
export interface Touched {
	readonly topic: TopicId;
	readonly qualifier: Qualifier;
	/** How sure the scanner is. */
	readonly sure: Sensitivity;
}

/** The archives whose words are known. */
export const ADVISED = ['ao3', 'royalroad', 'ffn'] as const;
export type Advised = (typeof ADVISED)[number];

/** What an author could pick, in one archive's own words; the archive has no place for what is missing. */
export interface Advice {
	/** Ratings to think about, mildest first: none of them is said to be the right one. */
	readonly rating: readonly string[];
	readonly warnings: readonly string[];
	readonly tags: readonly string[];
}

const shows = ({ qualifier }: Touched): boolean => qualifier === 'depicted' || qualifier === 'threatened';
const hints = ({ qualifier }: Touched): boolean => ['implied', 'mentioned', 'past'].includes(qualifier);

const WARNINGS_AO3: Readonly<Record<TopicId, string>> = {
	'graphic-violence': 'Graphic Depictions Of Violence',
	gore: 'Graphic Depictions Of Violence',
	torture: 'Graphic Depictions Of Violence',
	'character-death': 'Major Character Death',
	'sexual-violence': 'Rape/Non-Con',
};

/** Royal Road's four boxes for contents, by topic; what weighs on readers is "Sensitive Content". */
const WARNINGS_ROYAL_ROAD: Readonly<Record<TopicId, string>> = {
	profanity: 'Profanity',
	slurs: 'Profanity',
	'explicit-sex': 'Sexual Content',
	'graphic-violence': 'Graphic Violence',
	gore: 'Graphic Violence',
	torture: 'Graphic Violence',
	...Object.fromEntries(
		(
			'sexual-violence dubious-consent sexual-harassment incest domestic-abuse child-abuse emotional-abuse animal-cruelty ' +
			'animal-death suicide self-harm eating-disorder body-horror cannibalism pregnancy-loss abortion overdose slavery ' +
			'human-trafficking racism homophobia transphobia misogyny ableism religious-hate'
		)
			.split(' ')
			.map((topic) => [topic, 'Sensitive Content']),
	),
};

const MATURE = new Set([
	'graphic-violence',
	'gore',
	'torture',
	'sexual-violence',
	'suicide',
	'self-harm',
	'cannibalism',
]);
const TEEN = new Set([
	'war',
	'death',
	'character-death',
	'alcohol',
	'drugs',
	'profanity',
	'injury',
	'body-horror',
	'slurs',
]);

const RATINGS: Readonly<Record<Advised, Readonly<Record<'sex' | 'mature' | 'teen', readonly string[]>>>> = {
	ao3: { sex: ['Mature', 'Explicit'], mature: ['Mature'], teen: ['Teen And Up Audiences'] },
	ffn: { sex: ['Fiction M'], mature: ['Fiction M'], teen: ['Fiction T'] },
	// Royal Road has no ratings.
	royalroad: { sex: [], mature: [], teen: [] },
};

function ratingFor(archive: Advised, touched: readonly Touched[]): readonly string[] {
	const here = new Set(touched.filter(shows).map(({ topic }) => topic));
	if (here.has('explicit-sex')) return RATINGS[archive].sex;
	if ([...here].some((topic) => MATURE.has(topic))) return RATINGS[archive].mature;
	return [...here].some((topic) => TEEN.has(topic)) ? RATINGS[archive].teen : [];
}

const distinct = (words: readonly (string | undefined)[]): string[] => [
	...new Set(words.filter((word) => word !== undefined)),
];

/** Tags as AO3 spells them: what happens before what is only spoken of, the surest first. */
function tagsFor(touched: readonly Touched[]): string[] {
	const bySure = [...touched].sort((a, b) => SENSITIVITIES.indexOf(b.sure) - SENSITIVITIES.indexOf(a.sure));
	return distinct([
		...bySure.filter(shows).map(({ topic }) => ARCHIVE_TAGS[topic]?.shown),
		...bySure.filter(hints).map(({ topic }) => ARCHIVE_TAGS[topic]?.referenced ?? ARCHIVE_TAGS[topic]?.shown),
	]);
}

/**
 * What an author could pick at an archive for a draft that touches these topics, in the words of its posting form. It
 * advises: what the scanner does not find is not ruled out, and `underage` is never looked for.
 */
export function adviceFor(archive: Advised, touched: readonly Touched[]): Advice {
	const warnings = archive === 'ao3' ? WARNINGS_AO3 : archive === 'royalroad' ? WARNINGS_ROYAL_ROAD : {};
	return {
		rating: ratingFor(archive, touched),
		warnings: distinct(touched.filter(shows).map(({ topic }) => warnings[topic])),
		tags: archive === 'ao3' ? tagsFor(touched) : [],
	};
}
