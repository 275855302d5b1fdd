import { isRemark } from '../../../src/core/query';

/** What a stretch of a line is, for its colour. */
export type SyntaxKind = 'plain' | 'action' | 'field' | 'operator' | 'note';

/** A stretch of a line; all of them together are the line again. */
export interface SyntaxPiece {
	readonly text: string;
	readonly kind: SyntaxKind;
	/** Part of what could not be read. */
	readonly wrong: boolean;
}

/** The start of a rule, a note, a field with its colon, a joining word, a quotation, anything else. */
const TOKEN =
	/(?<action>^\s*(?:off\s+)?(?:alert|blur|skip|allow|highlight)(?=\s|$))|(?<note>(?<=\s)#.*$)|(?<field>(?<=^|[\s(])[-+!]*[\p{L}_]+:=?)|(?<operator>(?<=^|[\s(])(?:AND|OR|NOT)(?=[\s)]|$))|"(?:[^"\\]|\\.)*"?|[^\s"()]+|[\s()]/giuy;

const KINDS = ['action', 'note', 'field', 'operator'] as const;

/** Cuts a line into coloured stretches. Only a picture of the line: the parser alone says what it means. */
export function highlightSyntax(line: string, error?: { readonly from: number; readonly to: number }): SyntaxPiece[] {
	if (isRemark(line)) return line === '' ? [] : [{ text: line, kind: 'note', wrong: false }];
	const all: SyntaxPiece[] = [];
	for (const { 0: text, index, groups } of line.matchAll(TOKEN)) {
		const kind = KINDS.find((one) => groups?.[one] !== undefined) ?? 'plain';
		for (const part of split(text, index, error)) all.push({ ...part, kind });
	}
	return all;
}

/** A stretch that begins at `at`, cut where the error begins and ends. */
function split(text: string, at: number, error: { from: number; to: number } | undefined): Omit<SyntaxPiece, 'kind'>[] {
	if (!error) return [{ text, wrong: false }];
	const inside = (offset: number) => Math.min(Math.max(offset - at, 0), text.length);
	const [from, to] = [inside(error.from), inside(error.to)];
	return [
		{ text: text.slice(0, from), wrong: false },
		{ text: text.slice(from, to), wrong: true },
		{ text: text.slice(to), wrong: false },
	].filter((part) => part.text !== '');
}
