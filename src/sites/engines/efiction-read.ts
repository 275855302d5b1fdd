import type { Field } from '../../core/story';
import type { Layout } from '../layout';
import { line as lineOf } from '../text';
import { type Labelled, labelled, textOf } from './efiction-labels';
import { BEGIN, END, LINK, type Line } from './efiction-lines';
import { type Heading, isAuthor } from './efiction-links';
import { labelName, NONE } from './efiction-names';
import { ratingIn } from './efiction-rating';

/** Links that stand among the words of a label and are none of them. */
const NO_WORD = /viewseries|contact\.php|reviews\.php|viewstory|viewuser|action=/;
const wordLinks = ({ links }: Labelled) => links.filter((link) => !NO_WORD.test(link.getAttribute('href') ?? ''));

/** Whether a label is one of the classes that an archive's owner names as they like. */
const isClass = (label: Labelled): boolean => label.links.some(isClassLink);
const isClassLink = (link: Element): boolean => /type=class/.test(link.getAttribute('href') ?? '');

/** Words after a label: its links, or its text at commas up to what is put behind it in brackets. */
function words(label: Labelled): string[] {
	const links = wordLinks(label).map(lineOf);
	const found = links.length > 0 ? links : (textOf(label).split(/[[•|;]/, 1)[0] ?? '').split(',');
	return found.map((word) => word.replace(/^[\s>-]{1,20}|[\s>-]{1,20}$/g, '')).filter((word) => word !== '');
}

/** The labels of a name; those that could be words of a sentence count where there are no others. */
function named(labels: readonly Labelled[], name: Labelled['name']): Labelled[] {
	const all = labels.filter((label) => label.name === name);
	const sure = all.filter((label) => label.sure);
	return sure.length > 0 ? sure : all;
}

/** Whether a word stands where there is nothing to list. */
export const isNone = (word: string): boolean => NONE.some((none) => none.toLowerCase() === word.toLowerCase());

/**
 * Several labels of one field are read together; without any written word there is no place for it. What may be a
 * sentence's word is heard when it warns, and never when it says "none".
 */
function list(labels: readonly Labelled[]): string[] | undefined {
	const found = labels.flatMap((label) => words(label).filter((word) => label.sure || !isNone(word)));
	return found.length > 0 ? found : undefined;
}

const first = (labels: readonly Labelled[], name: Labelled['name']): string[] | undefined => {
	const [label] = named(labels, name);
	const text = label && textOf(label, true).split(/[[•|]/, 1)[0]?.trim();
	return text ? [text] : undefined;
};

/** Warnings; a class without a label may be one, and then the page does not say "none". */
function warnings(labels: readonly Labelled[], lines: readonly Line[]): string[] | undefined {
	const found = list(named(labels, 'warning'));
	if (!found?.every(isNone)) return found;
	const classes = lines.flatMap(({ links }) => links.filter(isClassLink));
	const under = new Set(labels.flatMap(({ links }) => links));
	return classes.every((link) => under.has(link)) ? found : undefined;
}

/** The rating after its label, or where the title's line or a short line of a box has one and nothing else. */
function ratings(labels: readonly Labelled[], lines: readonly Line[]): string[] | undefined {
	const said = named(labels, 'rating').map((label) => {
		const links = wordLinks(label).map(lineOf);
		return ratingIn(links[0] ?? textOf(label).split(/[[•|;,]/, 1)[0] ?? '');
	});
	const found = said.filter((rating) => rating !== undefined);
	// Two that differ are not of one story.
	if (said.length > 0) return new Set(found).size === 1 ? found.slice(0, 1) : undefined;
	const bare = titleRating(lines);
	return bare === undefined ? undefined : [bare];
}

const plain = (text: string): string => text.replaceAll(BEGIN, '').replaceAll(END, '');

/** `A Title by Someone [PG]`, `A Title by Someone PG`, a line with nothing else below it, `07/09/26, Adult, Category`. */
function titleRating(lines: readonly Line[]): string | undefined {
	const at = lines.findIndex(({ links }) => links.some(isAuthor));
	const title = lines[at];
	if (!title) return undefined;
	const author = title.links.findIndex(isAuthor);
	const after = plain(title.text)
		.split(LINK)
		.slice(author + 1)
		.join(LINK);
	const inBrackets = /\[([^[\]\uFDD2]{1,60})\]/.exec(after)?.[1];
	const [beside = ''] = after.split(/[[•|]/, 1);
	const below = lines[at + 1];
	const alone = below && below.links.length === 0 ? plain(below.text) : '';
	const detail = lines.slice(at + 1).find(({ links }) => /type=categories/.test(links[0]?.getAttribute('href') ?? ''));
	const pieces =
		plain(detail?.text ?? '')
			.split(LINK, 1)[0]
			?.slice(0, 80)
			.split(',') ?? [];
	for (const text of [inBrackets, beside.includes(LINK) ? '' : beside, alone.length < 20 ? alone : '', ...pieces]) {
		const rating = text && ratingIn(text);
		if (rating) return rating;
	}
	return undefined;
}

const COMPLETE = /^(?:yes|complete|ja|oui|s[ií]|sim|igen|tak|ano|kyllä|да)/i;

/** The summary follows its label up to the next one; lines and all. */
function proseOf(labels: readonly Labelled[], name: 'summary' | 'notes'): string[] | undefined {
	const [label] = named(labels, name);
	// Chapters are listed below the notes on the whole story: there the first link ends them.
	const end = name === 'notes' ? (label?.more.findIndex(({ links }) => links.length > 0) ?? -1) : -1;
	const more = label?.more.slice(0, end < 0 ? label.more.length : end) ?? [];
	const parts = label && [label, ...more.map(({ text, links }) => ({ value: text, links }))];
	const text = parts?.map((part) => textOf(part, true)).filter((part) => part !== '');
	return text && text.length > 0 ? [text.join('\n')] : undefined;
}

/** A summary without a label: what follows the title's line up to the first label or link. */
function unlabelled(lines: readonly Line[], labels: readonly Labelled[]): string[] | undefined {
	if (named(labels, 'summary').length > 0) return undefined;
	const after = lines.slice(lines.findIndex(({ links }) => links.some(isAuthor)) + 1);
	const end = after.findIndex(({ text, links }) => links.length > 0 || text.includes(':') || labelName(plain(text)));
	const found = after.slice(0, end < 0 ? after.length : end).map(({ text }) => plain(text));
	const prose = found.filter((text) => !ratingIn(text)).join('\n');
	return prose === '' ? undefined : [prose];
}

/** Everything that the lines of one story say; `card`: they are a card's, and nothing else is among them. */
export function readLines(
	lines: readonly Line[],
	heading: Heading | undefined,
	card: boolean,
): Partial<Omit<Layout, 'id' | 'walk'>> {
	const labels = labelled(lines);
	const status = first(labels, 'status')?.[0];
	const summary = proseOf(labels, 'summary') ?? (card ? unlabelled(lines, labels) : undefined);
	const notes = proseOf(labels, 'notes');
	const says: Record<Field, readonly string[] | undefined> = {
		rating: ratings(labels, lines),
		warning: warnings(labels, lines),
		category: list(named(labels, 'category')),
		genre: list(named(labels, 'genre')),
		fandom: undefined,
		relationship: list(named(labels, 'relationship')),
		character: list(named(labels, 'character')),
		// Whatever an archive sorts its stories by says something about them.
		tag: list([...named(labels, 'tag'), ...named(labels, 'other').filter(isClass)]),
		author: heading && [lineOf(heading.author)],
		language: first(labels, 'language'),
		status: status === undefined ? undefined : [COMPLETE.test(status) ? 'Complete' : 'In Progress'],
	};
	return {
		says: Object.fromEntries(Object.entries(says).map(([field, found]) => [field, () => found])),
		numbers: { words: () => first(labels, 'words'), chapters: () => first(labels, 'chapters') },
		dates: { published: () => first(labels, 'published'), updated: () => first(labels, 'updated') },
		prose: { ...(summary && { summary: () => summary }), ...(notes && { notes: () => notes }) },
	};
}
