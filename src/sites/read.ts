import { FIELDS, type Field, type Reading, type Story } from '../core/story';
import { attempt } from './attempt';
import { isoDate } from './date';
import type { Layout, Pick, SiteData } from './layout';
import { all } from './query';
import { count, line, prose } from './text';
import { type FieldVocabulary, reading, WITHHELD } from './vocabulary';

/** What a pick finds, one text per element; undefined: the page has no place for it, or reading it failed. */
function pick(how: Pick | undefined, root: Element, url: URL, text: (element: Element) => string = line) {
	if (how === undefined) return undefined;
	return attempt(() => {
		if (typeof how === 'function') {
			const given = how(root, url);
			const found = given?.filter((word) => word !== undefined);
			// A place that cannot be read says nothing, which is not "none".
			return found?.length === 0 && given?.length !== 0 ? undefined : found;
		}
		const elements = all(root, how);
		return elements.length > 0 ? elements.map(text) : undefined;
	});
}

/** Without what cannot be a word of this field here; nothing but that is as good as nothing. */
function known(
	words: readonly string[] | undefined,
	{ known: pattern }: FieldVocabulary = {},
): readonly string[] | undefined {
	const found = pattern ? words?.filter((word) => word === WITHHELD || pattern.test(word)) : words;
	return found?.length === 0 && words?.length !== 0 ? undefined : found;
}

type Entries<T> = { -readonly [K in keyof T]: T[K] };

/** The values of one group, each read by the same function; missing ones are left out. */
function group<K extends string, V>(
	picks: Readonly<Partial<Record<K, Pick>>> | undefined,
	value: (how: Pick) => V | undefined,
): Partial<Record<K, V>> {
	const values: Partial<Record<K, V>> = {};
	for (const name of Object.keys(picks ?? {}) as K[]) {
		const how = picks?.[name];
		const found = how === undefined ? undefined : value(how);
		if (found !== undefined) values[name] = found;
	}
	return values;
}

/** One story as a layout finds it below a root; undefined if not even its id is there. */
export function readStory(site: SiteData, picks: Layout, root: Element, url: URL): Story | undefined {
	// An opened story is read even where nothing but its address tells it from others.
	const id = picks.id(root, url) || (root === root.ownerDocument.documentElement ? url.pathname + url.search : '');
	if (!id) return undefined;
	const layout = { ...picks, ...picks.walk?.(root, url) };
	const says: Entries<Partial<Record<Field, Reading>>> = {};
	for (const field of FIELDS) {
		const vocabulary = site.words?.[field];
		const words = known(pick(layout.says[field], root, url), vocabulary);
		// Places with nothing written in them say nothing, which is not "none".
		if (words && (words.length === 0 || words.some((word) => word !== ''))) says[field] = reading(words, vocabulary);
	}
	const link = layout.url?.(root, url);
	const address = link && URL.canParse(link, url) ? new URL(link, url).href : undefined;
	return {
		site: site.id,
		id,
		title: pick(layout.title, root, url)?.find((text) => text !== '') ?? '',
		...(address ? { url: address } : {}),
		says,
		numbers: group(layout.numbers, (how) => count(pick(how, root, url)?.[0])),
		dates: group(layout.dates, (how) => isoDate(pick(how, root, url)?.[0])),
		prose: group(layout.prose, (how) => {
			const parts = pick(how, root, url, (element) => prose(element))?.filter((part) => part !== '');
			return parts && parts.length > 0 ? parts.join('\n\n') : undefined;
		}),
	};
}
