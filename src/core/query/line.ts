import { PLACES, type Place } from '../facts';
import type { Condition } from '../rule/condition';
import { RULE_ACTIONS, type Rule, type RuleAction } from '../rule/schema';
import { Misread } from './error';
import { DAYS } from './measure';
import { nearest } from './nearest';
import { attempt, LONGEST_QUERY, type Parsed, readQuery } from './parse';
import type { KnownNames } from './value';

/** A rule's line, taken apart. */
export interface RuleLine {
	readonly on: boolean;
	readonly action: RuleAction;
	readonly condition: Condition;
	/** Action and query as written: what `Rule.text` keeps. */
	readonly text: string;
	readonly note?: string;
	readonly until?: string;
	readonly places?: Place[];
	readonly sites?: string[];
	readonly from?: string;
	readonly over?: 'rules';
}

/** With its options and note. */
const LONGEST_LINE = 2 * LONGEST_QUERY;

const WORD = /\s*(\S*)/y;
/** A note begins with a `#` that follows a space, outside of quotes. */
const NOTE = /(?:[^"“”\\]|\\.|["“”](?:[^"“”\\]|\\.)*["“”])*?\s#/y;
const ARGUMENT = /^(until|in|at|from|over):(.*)$/;

/** Where the note's `#` stands, or the end. */
function noteAt(line: string): number {
	NOTE.lastIndex = 0;
	const [before] = NOTE.exec(line) ?? [];
	return before === undefined ? line.length : before.length - 1;
}

function readList<T extends string>(text: string, from: number, list: readonly T[] | undefined): T[] {
	return text.split(',').map((one) => {
		const found = list ? list.find((known) => known === one || `${known}s` === one) : (one as T);
		if (!one) throw new Misread('no_value', from, from + text.length);
		if (!found) throw new Misread('unknown_value', from, from + text.length, nearest(one, list ?? []));
		return found;
	});
}

function readDay(text: string, from: number): string {
	const { first, last } = DAYS.read(text, from);
	if (first !== last) throw new Misread('date', from, from + text.length);
	return first;
}

function readLine(line: string, vocabulary: KnownNames): RuleLine {
	if (line.length > LONGEST_LINE) throw new Misread('too_long', LONGEST_LINE, line.length);
	const end = noteAt(line);
	const body = line.slice(0, end);
	let at = 0;
	const word = (): { text: string; from: number; to: number } => {
		WORD.lastIndex = at;
		const [all = '', text = ''] = WORD.exec(body) ?? [];
		return { text, from: at + all.length - text.length, to: at + all.length };
	};
	let next = word();
	const on = next.text !== 'off';
	if (!on) {
		at = next.to;
		next = word();
	}
	const action = RULE_ACTIONS.find((one) => one === next.text.toLowerCase());
	if (!action) throw new Misread('action', next.from, next.to, nearest(next.text, RULE_ACTIONS));
	at = next.to;
	const where: { until?: string; places?: Place[]; sites?: string[]; from?: string; over?: 'rules' } = {};
	for (next = word(); ; next = word()) {
		const [, name, value = ''] = ARGUMENT.exec(next.text) ?? [];
		const from = next.to - value.length;
		if (name === 'until') where.until = readDay(value, from);
		else if (name === 'in') where.places = readList(value, from, PLACES);
		else if (name === 'from') where.from = readList(value, from, undefined).join(',');
		else if (name === 'over') where.over = readList(value, from, ['rules'] as const)[0] ?? 'rules';
		else if (name === 'at') where.sites = readList(value, from, vocabulary.sites);
		else break;
		at = next.to;
	}
	const condition = readQuery(body, next.from, vocabulary);
	const note = line.slice(end + 1).trim();
	const text = `${action} ${body.slice(next.from).trim()}`;
	return { on, action, condition, text, ...(note ? { note } : {}), ...where };
}

/**
 * `[off] <action> [until:DAY] [in:list,page,passage] [at:SITE,…] [from:NAME] [over:rules] <query> [# note]`, or the
 * first error at its place. Never throws.
 */
export const parseLine = (line: string, vocabulary: KnownNames = {}): Parsed<RuleLine> =>
	attempt(line, () => readLine(line, vocabulary));

/** Lines that are no rules: comments and the empty lines between groups of rules. */
export const isRemark = (text: string): boolean => /^\s*(?:#|$)/.test(text);

/** A rule as one line that reads back as the same rule. */
export function formatLine({ text, on, note, until, places, sites, from, over, compiled }: Rule): string {
	if (!compiled) return text;
	const space = text.indexOf(' ');
	const parts = [
		on ? '' : 'off',
		text.slice(0, space),
		until && `until:${until}`,
		places && places.length > 0 && `in:${places.join(',')}`,
		sites && sites.length > 0 && `at:${sites.join(',')}`,
		from && `from:${from}`,
		over && `over:${over}`,
		text.slice(space + 1),
		note && `# ${note.replace(/\s+/g, ' ')}`,
	];
	return parts.filter(Boolean).join(' ');
}
