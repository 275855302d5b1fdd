import { Misread } from './error';

/** A range as it is written, its ends read as spans of values: the year 2020 is 366 days. */
interface Span<T> {
	readonly first: T;
	readonly last: T;
}
interface Range<T> {
	from?: T;
	to?: T;
}
interface Scale<T> {
	read(text: string, from: number): Span<T>;
	/** One step before or after; undefined beyond the end of the scale. */
	step(value: T, by: 1 | -1): T | undefined;
}

const BETWEEN = /^([[{])(\S+) TO (\S+)([\]}])$/;
const COMPARED = /^(<=|>=|<|>|=)?(.*)$/;

function between<T extends number | string>(text: string, at: number, scale: Scale<T>): Range<T> | undefined {
	const [, open, low = '', high = '', close] = BETWEEN.exec(text) ?? [];
	if (!open) return undefined;
	const range: Range<T> = {};
	if (low !== '*') {
		const { first, last } = scale.read(low, at + 1);
		range.from = open === '[' ? first : orNothing(scale.step(last, 1), text, at);
	}
	if (high !== '*') {
		const { first, last } = scale.read(high, at + text.length - 1 - high.length);
		range.to = close === ']' ? last : orNothing(scale.step(first, -1), text, at);
	}
	return range;
}

function orNothing<T>(value: T | undefined, text: string, at: number): T {
	if (value === undefined) throw new Misread('range', at, at + text.length);
	return value;
}

function compared<T extends number | string>(text: string, at: number, scale: Scale<T>): Range<T> {
	const [, sign = '=', rest = ''] = COMPARED.exec(text) ?? [];
	const { first, last } = scale.read(rest, at + text.length - rest.length);
	switch (sign) {
		case '<':
			return { to: orNothing(scale.step(first, -1), text, at) };
		case '<=':
			return { to: last };
		case '>':
			return { from: orNothing(scale.step(last, 1), text, at) };
		case '>=':
			return { from: first };
		default:
			return { from: first, to: last };
	}
}

/**
 * `<1000`, `>=5`, `1000`, `[1000 TO 5000]`, `{1000 TO *}`: both ends of the result are inclusive.
 * Throws `Misread` at the place in the line; `at` is where `text` begins.
 */
export function measure<T extends number | string>(text: string, at: number, scale: Scale<T>): Range<T> {
	const range = between(text, at, scale) ?? compared(text, at, scale);
	if (range.from === undefined && range.to === undefined) throw new Misread('range', at, at + text.length);
	if (range.from !== undefined && range.to !== undefined && range.from > range.to) {
		throw new Misread('range', at, at + text.length);
	}
	return range;
}

const COUNT = /^(\d{1,12}|\d{1,3}(?:[,_]\d{3})+)(k|m)?$/i;
const TIMES: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 };

/** Whole numbers: `1000`, `1,000`, `10k`. */
export const COUNTS: Scale<number> = {
	read(text, from) {
		const [, digits, unit = ''] = COUNT.exec(text) ?? [];
		if (digits === undefined) throw new Misread('number', from, from + text.length);
		const value = Number(digits.replace(/[,_]/g, '')) * (TIMES[unit.toLowerCase()] ?? 1);
		return { first: value, last: value };
	},
	step: (value, by) => (value + by < 0 ? undefined : value + by),
};

const DAY = /^((?:19|2\d)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/;
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const utc = (year: number, month: number, day: number): string => iso(new Date(Date.UTC(year, month, day)));

/** Days from 1900 to 2999: `2020`, `2020-05`, `2020-05-01`. */
export const DAYS: Scale<string> = {
	read(text, from) {
		const [, year, month, day] = DAY.exec(text) ?? [];
		const y = Number(year);
		const m = Number(month ?? 1) - 1;
		const first = year === undefined ? undefined : utc(y, m, Number(day ?? 1));
		// 2020-02-31 would silently be another day.
		if (first === undefined || !first.startsWith(text)) throw new Misread('date', from, from + text.length);
		const last = day !== undefined ? first : month === undefined ? utc(y, 12, 0) : utc(y, m + 1, 0);
		return { first, last };
	},
	step: (value, by) => iso(new Date(Date.parse(value) + by * 86_400_000)),
};
