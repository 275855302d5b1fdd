import type { Layout, Reader } from '../layout';
import { line, prose } from '../text';
import { WITHHELD } from '../vocabulary';

/** One kind of tags on a card, by the class of its items. */
interface Tags {
	readonly words: string[];
	/** The reader's account hides them: a link that fetches them stands in their place. */
	hidden: boolean;
	/** One of their places is empty. */
	empty: boolean;
}

/** What a card holds, found in one walk over its elements. */
interface Parts {
	/** There is a place for tags. */
	tagged: boolean;
	readonly tags: Map<string, Tags>;
	/** By their classes: each lists every value in its title, even where the account hides the tags. */
	readonly symbols: Map<string, Element>;
	readonly headings: Element[];
	readonly fandoms: string[];
	readonly stats: Map<string, string>;
	updated?: string;
	readonly summaries: string[];
}

const has = (element: Element, name: string): boolean => element.classList.contains(name);

function readTags(list: Element, parts: Parts): void {
	parts.tagged = true;
	for (const item of list.getElementsByTagName('li')) {
		for (const kind of item.classList) {
			const tags = parts.tags.get(kind) ?? { words: [], hidden: false, empty: false };
			parts.tags.set(kind, tags);
			if (line(item) === '') tags.empty = true;
			for (const link of item.getElementsByTagName('a')) {
				if (has(link, 'tag')) tags.words.push(line(link));
				if (link.getAttribute('href')?.includes('/tags/show_hidden')) tags.hidden = true;
			}
		}
	}
}

function readSymbols(list: Element, parts: Parts): void {
	parts.tagged = true;
	for (const element of list.getElementsByTagName('*')) {
		for (const kind of element.classList) if (!parts.symbols.has(kind)) parts.symbols.set(kind, element);
	}
}

function walk(element: Element, parts: Parts, inHeader: boolean): void {
	for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
		const name = child.localName;
		if (has(child, 'required-tags')) readSymbols(child, parts);
		else if (name === 'ul' && has(child, 'tags')) readTags(child, parts);
		else if (name === 'h4' && has(child, 'heading')) parts.headings.push(child);
		else if (name === 'h5' && has(child, 'fandoms')) {
			for (const link of child.getElementsByTagName('a')) if (has(link, 'tag')) parts.fandoms.push(line(link));
		} else if (name === 'dl' && has(child, 'stats')) {
			for (const value of child.getElementsByTagName('dd')) {
				for (const kind of value.classList) if (!parts.stats.has(kind)) parts.stats.set(kind, line(value));
			}
		} else if (name === 'blockquote' && has(child, 'summary')) parts.summaries.push(prose(child));
		else if (name === 'p' && inHeader && has(child, 'datetime')) parts.updated ??= line(child);
		else walk(child, parts, inHeader || has(child, 'header'));
	}
}

function partsOf(card: Element): Parts {
	const parts: Parts = {
		...{ tagged: false, tags: new Map(), symbols: new Map(), headings: [], fandoms: [] },
		...{ stats: new Map(), summaries: [] },
	};
	walk(card, parts, false);
	return parts;
}

function symbol(kind: string, { symbols }: Parts): string[] | undefined {
	const found = symbols.get(kind);
	const text = found ? line(found) || found.getAttribute('title') || '' : '';
	return text === '' ? undefined : text.split(/ ?, ?/);
}

const tagsOf = (kind: string, { tags }: Parts): string[] => {
	const { words = [], hidden = false } = tags.get(kind) ?? {};
	return [...words.filter((word) => word !== ''), ...(hidden ? [WITHHELD] : [])];
};

/** Tags of one kind; a card with tags but none of this kind says "none". */
const onCard = (kind: string, parts: Parts): string[] | undefined => (parts.tagged ? tagsOf(kind, parts) : undefined);

/** The tags, and the symbol that lists them even where the account hides the tags. */
function warnings(parts: Parts): string[] | undefined {
	const shown = tagsOf('warnings', parts);
	const listed = symbol('warnings', parts);
	// The symbol has them all, so what the account hides is known after all.
	if (listed) return [...shown.filter((word) => word !== WITHHELD), ...listed];
	if (shown.length === 0) return undefined;
	// One place that is empty leaves open what would stand there, whatever the others say.
	return parts.tags.get('warnings')?.empty ? [...shown, WITHHELD] : shown;
}

function authors({ headings }: Parts): string[] | undefined {
	const names = headings
		.flatMap((heading) => [...heading.getElementsByTagName('a')])
		.filter(({ relList }) => relList.contains('author'))
		.map(line)
		.filter((name) => name !== '');
	if (names.length > 0) return names;
	return headings[0] && /\bAnonymous\b/.test(line(headings[0])) ? ['Anonymous'] : undefined;
}

const one = (text: string | undefined): string[] | undefined => (text === undefined ? undefined : [text]);

/** A card of the software as a list shows it, read by walking its elements once: a list has hundreds. */
export function walkCard(card: Element): Partial<Omit<Layout, 'id' | 'walk'>> {
	const parts = partsOf(card);
	const is =
		(value: readonly string[] | undefined): Reader =>
		() =>
			value;
	const chapters = (parts.stats.get('chapters') ?? '').split('/');
	return {
		says: {
			rating: is(symbol('rating', parts)),
			warning: is(warnings(parts)),
			category: is(symbol('category', parts)),
			fandom: is(parts.fandoms.length > 0 ? parts.fandoms : undefined),
			relationship: is(onCard('relationships', parts)),
			character: is(onCard('characters', parts)),
			tag: is(onCard('freeforms', parts)),
			author: is(authors(parts)),
			language: is(one(parts.stats.get('language'))),
			status: is(symbol('iswip', parts)),
		},
		numbers: {
			words: is(one(parts.stats.get('words'))),
			chapters: () => [chapters[0]],
			planned: () => [chapters[1]],
		},
		dates: { updated: is(one(parts.updated)) },
		prose: { summary: is(parts.summaries) },
	};
}
