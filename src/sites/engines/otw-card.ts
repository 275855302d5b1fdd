import type { FieldReader, Layout } from '../layout';
import { line, prose } from '../text';
import { WITHHELD } from '../vocabulary';

/** What a card holds. */
interface Parts {
	/** What they say, by their classes: each lists every value in its title, even where the account hides the tags. */
	readonly symbols: Map<string, Set<string>>;
	/** The tags, by the classes of their places. */
	readonly tags: Map<string, string[]>;
	/** Kinds of tags that the account hides. */
	readonly hidden: Set<string>;
	readonly headings: Element[];
	readonly fandoms: string[];
	readonly stats: Map<string, string>;
	updated?: string;
	readonly summaries: string[];
}

/** What fetches the tags that the account hides, from their place. */
const HIDDEN = '/tags/show_hidden';
/** One question for all that a card says: a question for each kind costs several times as much. */
const SAYING = [
	'ul.tags li a.tag',
	`ul.tags li a[href*="${HIDDEN}"]`,
	'.required-tags span:not(.text)',
	'h4.heading',
	'h5.fandoms a.tag',
	'dl.stats dd.language',
	'dl.stats dd.words',
	'dl.stats dd.chapters',
	'blockquote.summary',
	'.header p.datetime',
].join();

/** A list of tokens costs several times as much, and a long page has tens of thousands of tags. */
const classesOf = ({ className }: Element): string[] => className.split(/\s+/);

function readSymbol(element: Element, { symbols }: Parts): void {
	const text = element.getAttribute('title') || line(element);
	if (text === '') return;
	for (const kind of classesOf(element)) symbols.set(kind, (symbols.get(kind) ?? new Set()).add(text));
}

/** Reads a tag, or what stands in the place of those that are hidden. */
function readTag(element: Element, place: Element, { tags, hidden }: Parts): void {
	const word = classesOf(element).includes('tag') ? line(element) : '';
	const hides = element.getAttribute('href')?.includes(HIDDEN);
	for (const kind of classesOf(place)) {
		if (word !== '' && tags.get(kind)?.push(word) === undefined) tags.set(kind, [word]);
		if (hides) hidden.add(kind);
	}
}

function readPart(card: Element, element: Element, parts: Parts): void {
	switch (element.localName) {
		case 'span':
			readSymbol(element, parts);
			break;
		case 'a': {
			const place = element.closest('li');
			if (place && place !== card) readTag(element, place, parts);
			else parts.fandoms.push(line(element));
			break;
		}
		case 'dd':
			for (const kind of classesOf(element)) if (!parts.stats.has(kind)) parts.stats.set(kind, line(element));
			break;
		case 'h4':
			parts.headings.push(element);
			break;
		case 'blockquote':
			parts.summaries.push(prose(element));
			break;
		default:
			parts.updated ??= line(element);
	}
}

function partsOf(card: Element): Parts {
	const parts: Parts = {
		...{ symbols: new Map(), tags: new Map(), hidden: new Set(), stats: new Map() },
		...{ headings: [], fandoms: [], summaries: [] },
	};
	for (const element of card.querySelectorAll(SAYING)) readPart(card, element, parts);
	return parts;
}

/** All that the symbols of one kind say; a card that another one's strayed into has several. */
const symbols = (kind: string, parts: Parts): string[] | undefined => {
	const found = parts.symbols.get(kind);
	return found && [...found].flatMap((text) => text.split(/ ?, ?/));
};

/** What the symbol of one kind says, if they do not say different things: nothing tells then which one is the card's. */
const symbol = (kind: string, parts: Parts): string[] | undefined =>
	parts.symbols.get(kind)?.size === 1 ? symbols(kind, parts) : undefined;

/** The tags of one kind; a kind that the account hides is withheld. */
const tagsOf = (kind: string, { tags, hidden }: Parts): string[] => [
	...(tags.get(kind) ?? []),
	...(hidden.has(kind) ? [WITHHELD] : []),
];

/** Whether a place for a warning is empty. */
const hasEmptyPlace = (card: Element): boolean =>
	[...card.querySelectorAll('ul.tags li.warnings')].some((place) => line(place) === '');

/** The tags, and the symbol that lists them even where the account hides the tags. */
function warnings(card: Element, shown: readonly string[], listed: readonly string[] | undefined) {
	// The symbol has them all, so what the account hides is known after all.
	if (listed) return [...shown.filter((word) => word !== WITHHELD), ...listed];
	if (shown.length === 0) return undefined;
	// One place that is empty leaves open what would stand there, whatever the others say.
	return hasEmptyPlace(card) ? [...shown, WITHHELD] : shown;
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

/** A card of the software as a list shows it, read by one question for all of it: a list has hundreds. */
export function walkCard(card: Element): Partial<Omit<Layout, 'id' | 'walk'>> {
	const parts = partsOf(card);
	const hasTags = card.querySelector('ul.tags,.required-tags') !== null;
	/** Tags of one kind; a card with tags but none of this kind says "none". */
	const onCard = (kind: string) => (hasTags ? tagsOf(kind, parts) : undefined);
	const is =
		(value: readonly string[] | undefined): FieldReader =>
		() =>
			value;
	const chapters = (parts.stats.get('chapters') ?? '').split('/');
	return {
		says: {
			rating: is(symbol('rating', parts)),
			warning: is(warnings(card, tagsOf('warnings', parts), symbols('warnings', parts))),
			category: is(symbol('category', parts)),
			fandom: is(parts.fandoms.length > 0 ? parts.fandoms : undefined),
			relationship: is(onCard('relationships')),
			character: is(onCard('characters')),
			tag: is(onCard('freeforms')),
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
