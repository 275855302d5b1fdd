import type { Field } from '../../core/story';

/** What stands above a story in a plain-text file. */
export interface Head {
	readonly title?: string;
	readonly says: Readonly<Partial<Record<Field, readonly string[]>>>;
	readonly summary?: string;
	readonly notes?: string;
	readonly chapter?: { readonly number?: number; readonly title?: string };
}

/** Labels that people put at the head of a story file, as mailing lists and old archives asked for them. */
const LABELS: readonly (readonly [RegExp, Field | 'title' | 'summary' | 'notes' | 'none'])[] = [
	[/^(?:story )?title$/, 'title'],
	[/^(?:by|author|written by)$/, 'author'],
	[/^(?:rating|rated)$/, 'rating'],
	[/^(?:(?:content |trigger )?warnings?|triggers?|tw|cw)$/, 'warning'],
	[/^(?:tags?|keywords|additional tags|codes?)$/, 'tag'],
	[/^genres?$/, 'genre'],
	[/^(?:category|categories)$/, 'category'],
	[/^fandoms?$/, 'fandom'],
	[/^(?:pairings?|ships?|relationships?)$/, 'relationship'],
	[/^characters?$/, 'character'],
	[/^language$/, 'language'],
	[/^status$/, 'status'],
	[/^summary$/, 'summary'],
	[/^(?:a\/?n|author'?s? ?notes?|notes?)$/, 'notes'],
	[/^(?:disclaimer|feedback|archive|distribution|e-?mail|date|spoilers?|series|beta)$/, 'none'],
];
/** How far into the text a head may reach, in lines that are not empty, and how long a line of it may be. */
const LINES = 30;
const LONGEST = 300;
/** How many lines of it may be neither labels nor headings: a disclaimer, a dedication. */
const STRAY = 2;
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const labelled = (line: string): readonly [(typeof LABELS)[number][1], string] | undefined => {
	const found = /^[*_\s]*([A-Za-z/' ]{1,24}?)[*_]*\s*:[*_]*\s*(.*?)[*_\s]*$/.exec(line);
	const name = found?.[1]?.trim().toLowerCase();
	const kind = name && LABELS.find(([label]) => label.test(name))?.[1];
	return kind && found ? [kind, found[2] ?? ''] : undefined;
};

/** `Chapter three`, `Chapter 12: The Lake`. */
export function chapterHeading(line: string): Head['chapter'] {
	const found = /^[*_#=\s]*chapter\s+(\d{1,4}|[a-z]+)\b[\s:.–—-]*(.{0,120}?)[*_=\s]*$/i.exec(line);
	if (!found) return undefined;
	const word = NUMBERS.indexOf((found[1] ?? '').toLowerCase());
	const number = word >= 0 ? word : Number(found[1]);
	if (!Number.isInteger(number)) return undefined;
	return { number, ...(found[2] ? { title: found[2] } : {}) };
}

/** A line that may be a heading: short, without the end of a sentence. */
const heading = (line: string): boolean => line.length <= 80 && /[\p{L}\p{N}]/u.test(line) && !/[.,;:"”]$/.test(line);

/**
 * Reads title, author and labelled lines at the head of a text, as far as they go. Ordinary prose ends the head;
 * what the head does not say stays unknown.
 */
export function readHead(text: string): Head {
	const lines = text
		.slice(0, 12_000)
		.split(/\r\n?|\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.slice(0, LINES);
	const says: Partial<Record<Field, readonly string[]>> = {};
	const head: { -readonly [K in keyof Head]: Head[K] } = { says };
	let stray = 0;
	for (const [index, line] of lines.entries()) {
		if (line.length > LONGEST || stray > STRAY) break;
		const label = labelled(line);
		const by = /^by:?\s+(\S.{0,60})$/i.exec(line)?.[1];
		const chapter = chapterHeading(line);
		if (label) {
			const [kind, value] = label;
			if (kind === 'title' || kind === 'summary' || kind === 'notes') head[kind] ??= value;
			else if (kind !== 'none') says[kind] ??= wordsOf(kind, value);
		} else if (chapter) {
			head.chapter ??= chapter;
		} else if (by && index <= 3 && head.title !== undefined) {
			says.author ??= [by];
		} else if (index === 0 && heading(line) && introduces(lines[1] ?? '')) {
			head.title = line;
		} else if (!heading(line)) {
			stray++;
		}
	}
	return head;
}

/** A first line is taken for the title only if what follows looks like a head, too. */
const introduces = (next: string): boolean =>
	labelled(next) !== undefined ||
	chapterHeading(next) !== undefined ||
	/^by\b/i.test(next) ||
	/^[*_\-=~\s]+$/.test(next);

const wordsOf = (kind: Field, value: string): readonly string[] =>
	kind === 'author' || kind === 'rating' || kind === 'status'
		? [value].filter((word) => word !== '')
		: value
				.split(/\s?[,;]\s?/)
				.map((word) => word.replace(/[.]$/, ''))
				.filter((word) => word !== '');
