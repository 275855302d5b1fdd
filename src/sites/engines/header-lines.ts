import { ratingOf } from '../../core/rating';
import type { Field } from '../../core/story';
import { type Header, headerOf, LONGEST_NAME } from './header-names';
import { trimDecoration as trim } from './trim';

/** What the lines above a story say: `Rating: R`, `TW: drowning`, `Pairing: A/B | Genre: Drama`. */
export interface Headers {
	readonly says: Readonly<Partial<Record<Field, readonly string[]>>>;
	readonly summary?: string;
	readonly notes?: string;
}

/** How many lines may stand before the last of them, how long one may be, and how many names are looked for in one. */
const LINES = 40;
const LONGEST = 1200;
const NAMES_IN_LINE = 16;
/** Lines of prose after which no header is expected any more. */
const STRAY = 6;
/** Letters of a line that is the story itself. */
const PARAGRAPH = 400;
/** Letters of a value that ends with nothing but the next sentence. */
const VALUE = 240;

const COLON = new Set([':', '：']);
const letter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();

interface Named {
	readonly header: Header;
	/** Where the name begins, and where its value does. */
	readonly from: number;
	readonly to: number;
}

/** The name that ends before a colon, the longest that is known; `whole`: it must reach back to the beginning. */
function nameBefore(line: string, colon: number, after: number): Named | undefined {
	for (let from = Math.max(after, colon - LONGEST_NAME); from < colon; from++) {
		const name = trim(line.slice(from, colon));
		const header = name.length > 1 ? headerOf(name) : undefined;
		if (!header) continue;
		const start = line.indexOf(name, from);
		const before = start > 0 ? line.charAt(start - 1) : ' ';
		// Excerpts run lines together: `MatureWarnings: …`.
		const runTogether = before === before.toLowerCase() && name.charAt(0) !== name.charAt(0).toLowerCase();
		if (!letter(before) || (runTogether && name.length > 3)) return { header, from: start, to: colon + 1 };
	}
	return undefined;
}

/** The names in a line that begins with one, in their order. */
function namesIn(line: string): Named[] {
	const found: Named[] = [];
	let after = 0;
	for (let at = 0; at < line.length && found.length < NAMES_IN_LINE; at++) {
		if (!COLON.has(line.charAt(at))) continue;
		const named = nameBefore(line, at, after);
		if (found.length === 0 && (!named || trim(line.slice(0, named.from)) !== '')) return [];
		if (named) found.push(named);
		after = at + 1;
	}
	return found;
}

/** Where a value ends that nothing but prose follows: with its sentence. */
function firstSentence(text: string): string {
	const end = text.search(/[.!?。](?:\s|$)/);
	return (end < 0 ? text : text.slice(0, end)).slice(0, VALUE);
}

const SINGLE: ReadonlySet<Field> = new Set(['rating', 'author', 'status', 'language']);
const split = (field: Field, value: string): string[] =>
	(SINGLE.has(field) ? [value] : value.split(/[,;、，；|]/)).map((word) => trim(word)).filter((word) => word !== '');

/**
 * Reads header lines at the beginning of a post. `excerpt`: the lines are run together, and prose follows the last
 * of them. What is no rating that we know is none: reviews print `Rating: 4/5`.
 */
export function readHeaders(text: string, excerpt = false): Headers {
	const says: Partial<Record<Field, readonly string[]>> = {};
	const headers: { -readonly [K in keyof Headers]: Headers[K] } = { says };
	let stray = 0;
	let lines = 0;
	/** A name whose value stands in the next line. */
	let open: Header | undefined;
	const take = (header: Header, value: string, sure: boolean) => {
		if (value === '' || header === 'title' || header === 'none') return;
		if (header === 'summary' || header === 'notes') headers[header] ??= value;
		else if (header === 'rating' && (value.length > 60 || !ratingOf(value))) return;
		else if (header === 'rating' || header === 'warning' || sure) says[header] ??= split(header, value);
	};
	for (const raw of text.slice(0, 20_000).split('\n')) {
		const line = raw.trim();
		if (line === '') continue;
		if (++lines > LINES || stray > STRAY) break;
		const names = namesIn(line.slice(0, LONGEST));
		if (names.length === 0 && open && line.length <= VALUE) take(open, trim(line), true);
		else if (names.length === 0) stray += line.length > PARAGRAPH ? STRAY + 1 : 1;
		open = undefined;
		for (const [index, { header, to }] of names.entries()) {
			const next = names[index + 1];
			const rest = line.slice(to, next?.from ?? LONGEST);
			const value = trim(excerpt && !next ? firstSentence(rest) : rest);
			if (value === '' && !next) open = header;
			take(header, value, !excerpt || next !== undefined);
		}
	}
	return headers;
}

/** Whether headers are those of a story: a rating that we know, warnings, a fandom or a pairing. */
export const tellsOfStory = ({ says }: Headers): boolean =>
	[says.rating, says.warning, says.fandom, says.relationship].some((words) => words !== undefined);
