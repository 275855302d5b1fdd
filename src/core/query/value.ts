import { SENSITIVITIES } from '../finding';
import {
	type Atom,
	type Condition,
	DATE_FIELDS,
	LONGEST_WORDS,
	NUMBER_FIELDS,
	RATING_CLASSES,
	TEXT_FIELDS,
} from '../rule/condition';
import { foldPattern } from '../rule/fold';
import { FIELDS, type Field } from '../story';
import { QUALIFIERS, type Qualifier } from '../topic';
import { Misread } from './error';
import { isOneOf, type QueryField } from './fields';
import { COUNTS, DAYS, measure } from './measure';
import { nearest } from './nearest';
import { readAgo } from './parse-relative-date';

/** What stands after a field's colon. */
export interface Value {
	readonly text: string;
	readonly quoted: boolean;
	/** `=` before it: the whole label. */
	readonly whole: boolean;
	readonly from: number;
	readonly to: number;
}

/** Names that values are held against; a list that is missing lets every name pass. */
export interface KnownNames {
	readonly topics?: readonly string[];
	readonly sites?: readonly string[];
}

/** Sharpens the `topic:` beside it. */
export interface Sharpener {
	op: 'sharpen';
	source?: 'declared' | 'found';
	level?: (typeof SENSITIVITIES)[number];
	qualifiers?: Qualifier[];
	readonly from: number;
	readonly to: number;
}

const wrong = (
	code: 'unknown_value' | 'no_value' | 'pattern' | 'too_long',
	value: Value,
	suggestion?: string,
): Misread => new Misread(code, value.from, value.to, suggestion);

const oneOf = <T extends string>(value: Value, list: readonly T[] | undefined): T => {
	const name = value.text.trim().toLowerCase().replace(/\s+/g, '-') as T;
	if (name === '') throw wrong('no_value', value);
	if (list && !list.includes(name)) throw wrong('unknown_value', value, nearest(name, list));
	return name;
};

function words({ text, ...value }: Value): string {
	const folded = foldPattern(text);
	if (folded === '') throw wrong('no_value', { text, ...value });
	if (folded.length > LONGEST_WORDS) throw wrong('too_long', { text, ...value });
	// A lone star would match every label, a regular expression would promise what is not done.
	if (/^[* ]*$/.test(folded) || /^\/.+\/[a-z]*$/.test(text)) throw wrong('pattern', { text, ...value });
	return folded;
}

/** How sites spell that they say nothing; older and newer forms. */
const WITHHELD = /^(?:(?:creator |author )?chose|choose) not to (?:use archive warnings|warn)$/;
const UNRATED = /^(?:not rated|unrated|no rating)$/;
const NO_WARNINGS = 'no archive warnings apply';
const RATINGS: ReadonlyMap<string, (typeof RATING_CLASSES)[number]> = new Map([
	...RATING_CLASSES.map((rating) => [rating, rating] as const),
	['general audiences', 'general'],
	['teen and up audiences', 'teen'],
	['teen and up', 'teen'],
]);

function saying(field: Field, folded: string, quoted: boolean): Atom | undefined {
	if (!quoted && (folded === 'withheld' || folded === 'unknown' || folded === 'none'))
		return { op: 'says', field, how: folded };
	if (!quoted && field === 'author' && folded === 'anonymous') return { op: 'says', field, how: folded };
	if (field === 'warning' && folded === NO_WARNINGS) return { op: 'says', field, how: 'none' };
	const withheld = (field === 'warning' && WITHHELD.test(folded)) || (field === 'rating' && UNRATED.test(folded));
	return withheld ? { op: 'says', field, how: 'withheld' } : undefined;
}

/** "Complete", "Completed", "Complete Work"; everything else is not. */
const COMPLETE: Atom = { op: 'label', field: 'status', words: 'complete*' };
const ONGOING = /^(?:ongoing|incomplete|wip|(?:work )?in progress)$/;

function label(field: Field | 'label', value: Value): Condition {
	const folded = words(value);
	if (field === 'status' && !value.whole) {
		if (folded === 'complete') return { ...COMPLETE };
		if (ONGOING.test(folded)) return { op: 'not', of: [{ ...COMPLETE }] };
	}
	const says = field === 'label' || value.whole ? undefined : saying(field, folded, value.quoted);
	if (says) return says;
	const is = RATINGS.get(folded);
	if (field === 'rating' && is && !value.whole) return { op: 'rating', is };
	// A name is a whole name: "Rose" is not "Rose Black".
	return { op: 'label', field, words: folded, ...(value.whole || field === 'author' ? { whole: true } : {}) };
}

function sharpener(field: 'found' | 'source' | 'qualifier', value: Value): Sharpener {
	const place = { op: 'sharpen', from: value.from, to: value.to } as const;
	if (field === 'source') return { ...place, source: oneOf(value, ['declared', 'found'] as const) };
	if (field === 'qualifier') {
		return { ...place, qualifiers: value.text.split(',').map((text) => oneOf({ ...value, text }, QUALIFIERS)) };
	}
	const level = oneOf(value, [...SENSITIVITIES, 'any'] as const);
	return level === 'any' ? { ...place, source: 'found' } : { ...place, source: 'found', level };
}

/** `1000-5000` as AO3's search writes it. */
const fromTo = (text: string): string => text.replace(/^([\d,_]+[km]?)-([\d,_]+[km]?)$/i, '[$1 TO $2]');

/** A field and its value as a condition. Throws `Misread`. */
export function understand(field: QueryField, value: Value, vocabulary: KnownNames): Condition | Sharpener {
	if (field === 'label' || isOneOf(FIELDS, field)) return label(field, value);
	if (isOneOf(TEXT_FIELDS, field)) {
		return { op: 'text', field, words: words(value), ...(value.whole ? { whole: true } : {}) };
	}
	const from = value.from + (value.quoted ? 1 : 0);
	if (isOneOf(NUMBER_FIELDS, field)) return { op: 'number', field, ...measure(fromTo(value.text), from, COUNTS) };
	if (isOneOf(DATE_FIELDS, field)) {
		const ago = readAgo(value.text);
		if (ago) return { op: 'date', field, ...ago };
	}
	if (isOneOf(DATE_FIELDS, field)) return { op: 'date', field, ...measure(value.text, from, DAYS) };
	switch (field) {
		case 'crossover': {
			const yes = oneOf(value, ['yes', 'no', 'true', 'false'] as const);
			return { op: 'number', field: 'fandoms', ...(yes === 'yes' || yes === 'true' ? { from: 2 } : { to: 1 }) };
		}
		case 'site':
			// A site of the reader's own goes by its host.
			return { op: 'site', id: oneOf(value, value.text.includes('.') ? undefined : vocabulary.sites) };
		case 'story':
			if (value.text.trim() === '') throw wrong('no_value', value);
			return { op: 'story', id: value.text.trim() };
		case 'topic':
			return { op: 'topic', topic: oneOf(value, vocabulary.topics) };
		default:
			return sharpener(field, value);
	}
}
