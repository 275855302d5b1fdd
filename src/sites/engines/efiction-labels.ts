import { line as lineOf } from '../text';
import { BEGIN, END, LINK, type Line } from './efiction-lines';
import { type LabelName, LONGEST_LABEL, labelName } from './efiction-names';

/** A label and what follows it. */
export interface Labelled {
	/** `other`: something that the software or an archive's owner named in a way we do not know. */
	readonly name: LabelName | 'other';
	/** What follows on the same line up to the next label, marks and all. */
	readonly value: string;
	/** The links in the value. */
	readonly links: readonly Element[];
	/** What follows on the lines below it, up to the next label. */
	readonly more: readonly Line[];
	/** Whether an element of its own, or other labels beside it, tell it from words of a sentence. */
	readonly sure: boolean;
}

interface Found {
	readonly name: LabelName | 'other';
	/** Whether it stands in an element of its own. */
	readonly own: boolean;
	/** Where its name begins, and where its value does. */
	readonly from: number;
	readonly to: number;
}

/** Labels that prose follows: beside them, a word with a colon may be a part of it. */
const PROSE: ReadonlySet<string> = new Set(['summary', 'notes', 'none', 'other']);

const bare = (text: string): string => text.replaceAll(BEGIN, '').replaceAll(END, '').replaceAll(LINK, '').trim();

/** What stands before a label on its line. */
const EDGE = /[;|•·,.()[\]»>\uFDD0\uFDD1\uFDD2-]/;

/** The label that ends with a colon at `colon`; undefined where the words before it name nothing. */
function labelAt(text: string, colon: number, after: number): Found | undefined {
	let from = colon;
	let to = colon + 1;
	// The colon may stand inside the label's element or behind it.
	while (from > after && (text[from - 1] === END || text[from - 1] === ' ')) from--;
	const end = from;
	// "Warning(s)": brackets are an edge everywhere else.
	if (text.startsWith('(s)', end - 3)) from -= 3;
	while (from > after && end - from < LONGEST_LABEL && !EDGE.test(text[from - 1] ?? '')) from--;
	const name = labelName(text.slice(from, end));
	const begins = text[from - 1] === BEGIN;
	while (text[to] === ' ') to++;
	const ends = text[to] === END || text.slice(end, colon).includes(END);
	if (text[to] === END) to++;
	const own = begins && ends;
	if (name) return { name, own, from, to };
	return own && end - from > 1 ? { name: 'other', own, from, to } : undefined;
}

function labelsOf(text: string): Found[] {
	const found: Found[] = [];
	for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
		const label = labelAt(text, colon, found.at(-1)?.to ?? 0);
		if (label) found.push(label);
	}
	// In tables and lists of terms a label has no colon: it is all that its line says.
	const name = found.length > 0 || text.includes(LINK) ? undefined : labelName(bare(text));
	if (name && !PROSE.has(name)) found.push({ name, own: true, from: 0, to: text.length });
	return found;
}

const linksBefore = (text: string, at: number): number => text.slice(0, at).split(LINK).length - 1;

type Open = { -readonly [K in keyof Labelled]: K extends 'more' ? Line[] : Labelled[K] };

/** Labels of a story's lines, in order. A label alone in an element has the next one for its value. */
export function labelled(lines: readonly Line[]): Labelled[] {
	const all: Open[] = [];
	let alone = false;
	const perLine = lines.map(({ text }) => labelsOf(text));
	for (const [at, { text, links, whole }] of lines.entries()) {
		const found = perLine[at] ?? [];
		const beside = [...(perLine[at - 1] ?? []), ...found, ...(perLine[at + 1] ?? [])];
		const among = beside.filter(({ name }) => !PROSE.has(name)).length > 1;
		const last = all.at(-1);
		const first = found[0]?.from ?? text.length;
		const before = text.slice(0, first);
		if (last && bare(before) + before.replace(/[^\uFDD2]/g, '') !== '') {
			const rest = { text: before, links: links.slice(0, linksBefore(text, first)), whole };
			if (alone && found.length === 0) [last.value, last.links] = [rest.text, rest.links];
			else last.more.push(rest);
		}
		for (const [i, { name, own: apart, to }] of found.entries()) {
			const end = found[i + 1]?.from ?? text.length;
			const value = text.slice(to, end);
			const own = links.slice(linksBefore(text, to), linksBefore(text, end));
			all.push({ name, value, links: own, more: [], sure: apart || among });
		}
		const latest = found.length > 0 ? all.at(-1) : undefined;
		alone = whole && latest !== undefined && bare(latest.value) === '' && latest.links.length === 0;
	}
	return all;
}

/** A value's text without its marks; links are left out, or written as they are read. */
export function textOf({ value, links }: Pick<Labelled, 'value' | 'links'>, withLinks = false): string {
	let at = 0;
	const text = value.replaceAll(BEGIN, '').replaceAll(END, '');
	return text
		.split(LINK)
		.map((part, i) => (i === 0 ? part : `${withLinks ? lineOf(links[at++]) : ''}${part}`))
		.join('')
		.replace(/\s{1,}/g, ' ')
		.trim();
}
