import { hash } from '../hash';
import type { Rule } from '../rule/schema';
import type { QueryError } from './error';
import { formatLine, isRemark, parseLine } from './line';
import type { KnownNames } from './value';

/** An error in a text of rules. */
export interface LineError extends QueryError {
	/** 0-based, in the text as it was given; offsets are in that line. */
	readonly line: number;
	/** The entry that keeps the line. */
	readonly rule: string;
}

/** A text of rules, read line by line. */
export interface RuleDocument {
	/** One entry a line, comments and empty lines too; a line with an error has no `compiled` and does nothing. */
	readonly rules: Rule[];
	readonly errors: readonly LineError[];
}

/** A line as an entry of the settings; what was wrong with it, if anything. */
export function readRule(line: string, id: string, vocabulary: KnownNames = {}): { rule: Rule; error?: QueryError } {
	const text = line.trim();
	if (isRemark(text)) return { rule: { id, text, on: true } };
	const parsed = parseLine(text, vocabulary);
	if (!parsed.ok) return { rule: { id, text, on: true }, error: parsed.error };
	const { action, condition, ...rest } = parsed.value;
	return { rule: { id, ...rest, compiled: { action, condition } } };
}

/** Lines with their numbers; empty ones only singly and between others. */
function linesOf(text: string): { readonly raw: string; readonly number: number }[] {
	const lines = text.split(/\r\n?|\n/).map((raw, number) => ({ raw, number }));
	const empty = (at: number): boolean => (lines[at]?.raw.trim() ?? '') === '';
	const last = lines.findLastIndex(({ number }) => !empty(number));
	return lines.filter(({ number }) => number <= last && !(empty(number) && empty(number - 1)));
}

/**
 * Rules from their text. A line that was there before keeps its entry's id, so that counts and other
 * devices know it again; nothing is ever dropped but repeated empty lines.
 */
export function rulesFromText(text: string, previous: readonly Rule[] = [], vocabulary: KnownNames = {}): RuleDocument {
	const ids = new Map<string, string[]>();
	// From the end, so that the first is the one to be taken off next.
	for (const rule of previous.toReversed()) {
		const line = formatLine(rule);
		const same = ids.get(line);
		if (same) same.push(rule.id);
		else ids.set(line, [rule.id]);
	}
	const taken = new Set<string>(previous.map(({ id }) => id));
	/** Of each id the number that was free last: a line may stand there many times. */
	const next = new Map<string, number>();
	// The same line gets the same id on every device.
	const fresh = (line: string): string => {
		const base = `r-${hash(line)}`;
		let n = next.get(base) ?? 1;
		let id = n === 1 ? base : `${base}-${n}`;
		while (taken.has(id)) id = `${base}-${++n}`;
		next.set(base, n);
		taken.add(id);
		return id;
	};
	const rules: Rule[] = [];
	const errors: LineError[] = [];
	for (const { raw, number } of linesOf(text)) {
		const line = raw.trim();
		const normal = formatLine(readRule(line, '').rule);
		const id = ids.get(normal)?.pop() ?? fresh(normal);
		const { rule, error } = readRule(line, id, vocabulary);
		rules.push(rule);
		const indent = raw.length - raw.trimStart().length;
		if (error) errors.push({ ...error, from: error.from + indent, to: error.to + indent, line: number, rule: id });
	}
	return { rules, errors };
}

/** All rules as text that `rulesFromText` reads back. */
export const rulesToText = (rules: readonly Rule[]): string => rules.map((rule) => `${formatLine(rule)}\n`).join('');

/**
 * Rules understood anew from their text, as after an import: what a file says it compiled to is not taken
 * on trust. Everything but `compiled` stays as it is.
 */
export const understoodAnew = (rules: readonly Rule[], vocabulary: KnownNames = {}): Rule[] =>
	rules.map(({ compiled: _, ...rule }) => {
		const { compiled } = readRule(rule.text, rule.id, vocabulary).rule;
		return compiled ? { ...rule, compiled } : rule;
	});
