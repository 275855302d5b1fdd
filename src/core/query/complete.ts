import { SENSITIVITIES } from '../finding';
import { RATING_CLASSES } from '../rule/condition';
import { fold, foldPattern } from '../rule/fold';
import { quote } from '../rule/make-rule';
import { RULE_ACTIONS } from '../rule/schema';
import { FIELDS } from '../story';
import { QUALIFIERS } from '../topic';
import { fieldNamed, isOneOf, QUERY_FIELDS, type QueryField } from './fields';
import type { KnownNames } from './value';

/** What could be typed next. */
export interface Completion {
	/** The stretch of the line that is replaced. */
	readonly from: number;
	readonly to: number;
	readonly items: readonly string[];
}

/** Besides topics and sites, the labels that were seen lately. */
export interface Seen extends KnownNames {
	readonly labels?: Readonly<Partial<Record<QueryField, readonly string[]>>>;
}

/** No more than a list that can be taken in at a glance. */
const MOST = 12;

const TYPED = /(?:^|[\s(])([-+!]*)([\p{L}_]*)(:=?\(?)?("[^"]*|[^\s()"]*)$/u;

const FIXED: Readonly<Partial<Record<QueryField, readonly string[]>>> = {
	rating: [...RATING_CLASSES, '"not rated"'],
	found: [...SENSITIVITIES, 'any'],
	source: ['declared', 'found'],
	qualifier: QUALIFIERS,
	crossover: ['yes', 'no'],
};

function valuesOf(field: QueryField, { topics = [], sites = [], labels = {} }: Seen): readonly string[] {
	if (field === 'topic') return topics;
	if (field === 'site') return sites;
	const said = isOneOf(FIELDS, field) ? ['withheld', 'none', 'unknown'] : [];
	const names = (labels[field] ?? []).map(quote);
	return [...(FIXED[field] ?? []), ...names, ...(field === 'author' ? ['anonymous'] : []), ...said];
}

/** Those that begin with what was typed, then those with a word that does. */
function alike(list: readonly string[], typed: string): string[] {
	const start = ` ${foldPattern(typed)}`;
	const found = list.filter((one) => fold(one).includes(start));
	return [...new Set([...found.filter((one) => fold(one).startsWith(start)), ...found])].slice(0, MOST);
}

/** Completions at a cursor in one line of rules: actions, fields, values; none where nothing fits. */
export function complete(line: string, cursor: number, seen: Seen): Completion {
	const before = line.slice(0, cursor);
	const nothing = { from: cursor, to: cursor, items: [] };
	if (/^\s*\p{L}*$/u.test(before)) {
		const from = before.length - before.trimStart().length;
		return { from, to: cursor, items: alike([...RULE_ACTIONS, 'off'], before.trim()) };
	}
	const [, , name = '', colon, value = ''] = TYPED.exec(before) ?? [];
	if (colon === undefined) {
		if (value !== '') return nothing;
		return { from: cursor - name.length, to: cursor, items: alike(QUERY_FIELDS, name).map((field) => `${field}:`) };
	}
	const field = fieldNamed(name);
	if (!field) return nothing;
	return { from: cursor - value.length, to: cursor, items: alike(valuesOf(field, seen), value) };
}
