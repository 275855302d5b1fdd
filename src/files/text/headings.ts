import type { BookChapter } from '../book';

/** Words that call a chapter one, in the languages the scanner reads and a few more. */
const CALLED =
	'chapter|chap\\.|part|book|prologue|epilogue|interlude|kapitel|teil|prolog|epilog|chapitre|partie|prologue|épilogue|capítulo|parte|prólogo|epílogo|capitolo|глава|часть|пролог|эпилог';
const HEADING = new RegExp(`^[*_#=~\\s-]*(?:${CALLED})(?:[\\s.:–—-]|$)[^\\n]{0,80}$|^第.{1,6}[章話回].{0,40}$`, 'iu');

/** A paragraph that opens a chapter: short, one line, called one, and no sentence. */
const opens = (paragraph: string): boolean =>
	paragraph.length <= 100 && HEADING.test(paragraph) && !/[,;”"]$|[.!?]$/.test(paragraph.replace(/\bchap\./i, ''));

const bare = (heading: string): string => heading.replace(/^[*_#=~\s-]{1,80}|[*_=~\s]{1,80}$/g, '');

/** From this many words on, a text without headings is told in parts, so that its map says where. */
const LONG = 8000;
/** Words of a part, about twenty minutes. */
const PART = 5000;

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Cuts a long stretch of text into parts of about the same length; `name` gives the title of the n-th. */
function inParts(paragraphs: readonly string[], name: (n: number) => string): BookChapter[] {
	const counts = paragraphs.map(wordsIn);
	const all = counts.reduce((sum, count) => sum + count, 0);
	if (all < LONG) return [{ paragraphs }];
	const size = all / Math.round(all / PART);
	const parts: string[][] = [];
	let words = 0;
	for (const [i, paragraph] of paragraphs.entries()) {
		const part = Math.min(Math.floor(words / size), parts.length);
		parts[part] = [...(parts[part] ?? []), paragraph];
		words += counts[i] ?? 0;
	}
	return parts.map((paragraphs, i) => ({ title: name(i + 1), paragraphs }));
}

/** The paragraphs of a plain text as chapters, by their headings; without headings, in parts if it is long. */
export function byHeadings(
	paragraphs: readonly string[],
	name: (n: number) => string,
	isHeading: (paragraph: string) => boolean = opens,
): BookChapter[] {
	const starts = paragraphs.flatMap((paragraph, i) => (isHeading(paragraph) ? [i] : []));
	if (starts.length < 2) return inParts(paragraphs, name);
	const [first = 0] = starts;
	const before = paragraphs.slice(0, first);
	const chapters = starts.map((start, i) => {
		const [heading = '', ...text] = paragraphs.slice(start, starts[i + 1]);
		return { title: bare(heading), paragraphs: text };
	});
	const all: BookChapter[] = before.length > 0 ? [{ paragraphs: before }, ...chapters] : chapters;
	return all.filter(({ paragraphs: text }) => text.length > 0);
}
