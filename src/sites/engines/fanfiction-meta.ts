import { count, squash } from '../text';

/** What FanFiction.net writes on one line below a story, read into its parts. */
export interface Meta {
	readonly rating: string;
	readonly language?: string;
	readonly genres: readonly string[];
	readonly characters: readonly string[];
	/** Pairings as `A/B`. */
	readonly relationships: readonly string[];
	/** Fandoms that stand before the rating, in lists that mix fandoms. */
	readonly fandoms: readonly string[];
	/** Undefined where only a picture says so: on cards of the mobile site. */
	readonly complete?: boolean;
	readonly words?: number;
	readonly chapters?: number;
	readonly id?: string;
}

// The sites' own genre lists, as their search forms give them.
const GENRES = new Set(
	(
		'Adventure|Angst|Crime|Drama|Family|Fantasy|Friendship|General|Horror|Humor|Hurt/Comfort|Mystery|Parody|Poetry|' +
		'Romance|Sci-Fi|Spiritual|Supernatural|Suspense|Tragedy|Western|Action|Biography|Essay|Fable|Haiku|Historical|' +
		'Kids|Life|Love|Manga|Mythology|Nature|Play|Politics|Religion|School|Song|Thriller|War|Work|Young Adult'
	).split('|'),
);

/** `Hurt/Comfort/Romance` or `Drama & Friendship` as genres; undefined if it is something else. */
function genresIn(text: string): string[] | undefined {
	const parts = text
		.replace('Hurt/Comfort', 'Hurt-Comfort')
		.split(/\/| & /)
		.map((part) => part.trim().replace('Hurt-Comfort', 'Hurt/Comfort'));
	return parts.length <= 3 && parts.every((part) => GENRES.has(part)) ? parts : undefined;
}

/** `[Harry P., Ginny W.] Neville L.` or, on old pages, `Harry P. & Draco M.` */
function people(text: string): Pick<Meta, 'characters' | 'relationships'> {
	const names = (list: string) =>
		list
			.split(/,| & /)
			.map((name) => name.trim())
			.filter((name) => name !== '');
	const pairs = [...text.matchAll(/\[([^[\]]*)\]/g)].map((found) => names(found[1] ?? ''));
	return {
		characters: [...new Set([...pairs.flat(), ...names(text.replace(/\[[^[\]]*\]/g, ','))])],
		relationships: pairs.filter((pair) => pair.length > 1).map((pair) => pair.join('/')),
	};
}

const field = (text: string, name: string): string | undefined =>
	new RegExp(`\\b${name}:\\s*([^\\s,][^-]*)`).exec(text)?.[1]?.trim();

/** What stands between the rating and the first `Name: value`, and after the last one, in the desktop layouts. */
function loose(text: string): string[] {
	return text
		.split(/\s-\s+|\s-$/)
		.map((part) => part.trim())
		.filter((part) => part !== '' && !/^\w+: ?/.test(part) && part !== 'Complete');
}

/**
 * A card of the mobile site: `[Fandom, ]T, English, Drama & Friendship, chapters: 28, words: 226k+, …,
 * published: May 31, 2011, [A, B] C`. Only the order tells what is what.
 */
function parseMobileCard(text: string): Meta | undefined {
	const rated = /^(?:(.{1,200}?), )?(K\+|K|T|MA|M), (?=\p{L})/u.exec(text);
	if (!rated?.[2] || !/\bwords: \d/i.test(text)) return undefined;
	const rest = text.slice(rated[0].length);
	const [language, ...between] = (rest.split(/,? {0,3}(?:chapters|words): /i)[0] ?? '').split(', ');
	const dated = rest.split(/(?:published|updated): (?:[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?|\S+)/);
	const cast = dated.length > 1 ? dated.at(-1) : undefined;
	const words = count(field(rest, 'words'));
	const chapters = count(field(rest, 'chapters'));
	return {
		rating: rated[2],
		...(language ? { language } : {}),
		genres: genresIn(between.join(', ')) ?? [],
		...people(cast ?? ''),
		fandoms: fandomsIn(rated[1] ?? ''),
		...(words !== undefined ? { words } : {}),
		...(chapters !== undefined ? { chapters } : {}),
	};
}

/** Reads a line of any of the layouts; undefined if it gives no rating. */
export function parseMeta(raw: string): Meta | undefined {
	const text = squash(raw);
	// `Rated: Fiction  T - …`, `Rated: T - …`, `Fiction Rated: K+ - …`, and on the mobile site `Rated: T, English, …`.
	const rated = /(?:Fiction )?Rated:\s*(?:Fiction\s+)?(K\+|K|T|MA|M)(?=[\s,]|$)/.exec(text);
	if (!rated?.[1]) return parseMobileCard(text);
	const before = text.slice(0, rated.index).replace(/\s?-\s?$/, '');
	const rest = text.slice(rated.index + rated[0].length).replace(/\b(id:\s?\d{1,12}).*$/, '$1');
	const mobile = rest.startsWith(',');
	const parts = mobile ? mobileParts(rest) : loose(rest);
	const genres = parts.slice(1).flatMap((part) => genresIn(part) ?? []);
	const cast = people(
		parts
			.slice(1)
			.filter((part) => !genresIn(part))
			.join(', '),
	);
	const words = count(field(rest, 'Words'));
	// One-shots leave the number of chapters out; the mobile site always does.
	const chapters = count(field(rest, 'Chapters')) ?? (words === undefined || mobile ? undefined : 1);
	const id = /\bid:\s*(\d+)/.exec(rest)?.[1];
	const [language] = parts;
	return {
		rating: rated[1],
		...(language ? { language } : {}),
		genres,
		...cast,
		fandoms: fandomsIn(before),
		complete: /(?:- |Status: )Complete\b/.test(rest),
		...(words !== undefined ? { words } : {}),
		...(chapters !== undefined ? { chapters } : {}),
		...(id ? { id } : {}),
	};
}

/** `, English, Drama & Friendship, [A, B] C, Words: 226k+, …`: language, genres and the rest. */
function mobileParts(rest: string): string[] {
	const head = rest.replace(/^,\s*/, '').split(/,?\s?(?:Words|Chapters|Favs|Follows|Published|Updated):/)[0] ?? '';
	const [language, genre, ...cast] = head.split(/,\s*/);
	if (genre !== undefined && !genresIn(genre)) return [language ?? '', [genre, ...cast].join(', ')];
	return [language ?? '', genre ?? '', cast.join(', ')].filter((part) => part !== '');
}

/** `Naruto` or `Crossover - Naruto & Bleach`; names that hold `&` themselves stay whole. */
export function fandomsIn(before: string): string[] {
	const text = before.trim();
	const crossed = /^Crossover - (.*)$/.exec(text)?.[1];
	const pair = crossed?.split(' & ') ?? [];
	if (pair.length === 2) return pair;
	return [crossed ?? text].filter((name) => name !== '');
}
