import type { FieldReader, Layout } from '../layout';
import { line, prose } from '../text';
import { WITHHELD } from '../vocabulary';

/** What a card holds beside its tags. */
interface Parts {
	/** What they say, by their classes: each lists every value in its title, even where the account hides the tags. */
	readonly symbols: Map<string, Set<string>>;
	readonly headings: Element[];
	readonly fandoms: string[];
	readonly stats: Map<string, string>;
	updated?: string;
	readonly summaries: string[];
}

/** One question for all that a card says beside its tags: a question for each kind costs several times as much. */
const SAYING = [
	'.required-tags span:not(.text)',
	'h4.heading',
	'h5.fandoms a.tag',
	'dl.stats dd.language',
	'dl.stats dd.words',
	'dl.stats dd.chapters',
	'blockquote.summary',
	'.header p.datetime',
].join();
/** What fetches the tags that the account hides, by its place. */
const HIDDEN = 'ul.tags a[href*="/tags/show_hidden"]';

function readSymbol(element: Element, { symbols }: Parts): void {
	const text = element.getAttribute('title') || line(element);
	if (text === '') return;
	for (const kind of element.classList) symbols.set(kind, (symbols.get(kind) ?? new Set()).add(text));
}

function readPart(element: Element, parts: Parts): void {
	switch (element.localName) {
		case 'span':
			readSymbol(element, parts);
			break;
		case 'a':
			parts.fandoms.push(line(element));
			break;
		case 'dd':
			for (const kind of element.classList) if (!parts.stats.has(kind)) parts.stats.set(kind, line(element));
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
	const parts: Parts = { symbols: new Map(), headings: [], fandoms: [], stats: new Map(), summaries: [] };
	for (const element of card.querySelectorAll(SAYING)) readPart(element, parts);
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

/** Reads the tags of one kind, by the class of their places. */
function tagReader(card: Element): (kind: string) => string[] {
	const hidden = [...card.querySelectorAll(HIDDEN)].map((link) => link.closest('li'));
	return (kind) => {
		const words: string[] = [];
		for (const link of card.querySelectorAll(`ul.tags li.${kind} a.tag`)) {
			const word = line(link);
			if (word !== '') words.push(word);
		}
		if (hidden.some((place) => place?.classList.contains(kind))) words.push(WITHHELD);
		return words;
	};
}

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
	const tags = tagReader(card);
	/** Tags of one kind; a card with tags but none of this kind says "none". */
	const onCard = card.querySelector('ul.tags,.required-tags') ? tags : () => undefined;
	const is =
		(value: readonly string[] | undefined): FieldReader =>
		() =>
			value;
	const chapters = (parts.stats.get('chapters') ?? '').split('/');
	return {
		says: {
			rating: is(symbol('rating', parts)),
			warning: is(warnings(card, tags('warnings'), symbols('warnings', parts))),
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
