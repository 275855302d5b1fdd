import type { NamedRule } from '../core/judge';
import type { Atom, Condition, Rule } from '../core/rule';
import { foldPattern } from '../core/rule';
import { AGO } from '../core/rule/relative-date';
import { t, topicName } from './i18n';

/** Words of a rule as its reader wrote them, by what they are compared as. */
type Written = (folded: string) => string;

const TOKEN = /"((?:[^"\\]|\\.)*)"|[^\s():"]+/g;

function writtenIn(text: string): Written {
	const known = new Map<string, string>();
	for (const [all, quoted] of text.replace(/[“”]/g, '"').matchAll(TOKEN)) {
		const words = (quoted ?? all.replace(/^=/, '')).replace(/\\(.)/g, '$1');
		known.set(foldPattern(words), words);
	}
	return (folded) => known.get(folded) ?? folded;
}

type Span = Extract<Atom, { op: 'date' }>;

/** A day as its reader would say it: the first of a month stands for the month, the first of a year for the year. */
function dayWords(iso: string): string {
	const [, month, day] = iso.split('-');
	if (month === '01' && day === '01') return iso.slice(0, 4);
	const how = day === '01' ? ({ year: 'numeric', month: 'long' } as const) : ({ dateStyle: 'long' } as const);
	return new Intl.DateTimeFormat(t('page_language'), { ...how, timeZone: 'UTC' }).format(new Date(`${iso}T00:00Z`));
}

const dayAfter = (iso: string): string => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);

/** "24 months", in the reader's language. */
function lengthWords(count: number, unit: string): string {
	const units: Readonly<Record<string, string>> = { d: 'day', w: 'week', m: 'month', y: 'year' };
	const how = { style: 'unit', unit: units[unit] ?? 'day', unitDisplay: 'long' } as const;
	return new Intl.NumberFormat(t('page_language'), how).format(count);
}

function dateWords({ field, from, to }: Span): string {
	const [, count, unit = ''] = AGO.exec(from ?? to ?? '') ?? [];
	if (count) return t(`rules_told_${field}_${from ? 'within' : 'not_for'}`, lengthWords(Number(count), unit));
	if (from === undefined) return t(`rules_told_${field}_before`, dayWords(dayAfter(to ?? '')));
	if (to === undefined) return t(`rules_told_${field}_since`, dayWords(from));
	return t('rules_told_between', t(`ui_value_${field}`), dayWords(from), dayWords(to));
}

function numberWords({ field, from, to }: Extract<Atom, { op: 'number' }>): string {
	const name = t(`ui_value_${field === 'fandoms' ? 'crossover' : field}`);
	const say = (value: number) => value.toLocaleString(t('page_language'));
	if (from === undefined) return t('rules_told_most', name, say(to ?? 0));
	if (to === undefined) return t('rules_told_least', name, say(from));
	return from === to ? t('ui_evidence_value', name, say(from)) : t('rules_told_between', name, say(from), say(to));
}

function topicWords({ topic, source, qualifiers = [] }: Extract<Atom, { op: 'topic' }>): string {
	const name = topicName(topic);
	const how = qualifiers.map((one) => t(`options_qualifier_${one}`));
	const all =
		how.length > 0
			? t(
					'ui_evidence_value',
					name,
					how.reduce((a, b) => t('rules_told_or', a, b)),
				)
			: name;
	return source ? t(`rules_told_${source}`, all) : all;
}

function atomWords(atom: Atom, written: Written): string {
	switch (atom.op) {
		case 'label':
			return t(
				'ui_evidence_label',
				t(atom.field === 'label' ? 'ui_absent_label' : `ui_from_${atom.field}`),
				written(atom.words),
			);
		case 'text':
			return t('ui_evidence_label', t(`ui_value_${atom.field}`), written(atom.words));
		case 'rating':
			return t('ui_cause_rating', t(`ui_rating_${atom.is}`));
		case 'says':
			return atom.how === 'anonymous'
				? t('rules_told_anonymous')
				: t(`rules_told_${atom.how}`, t(`ui_from_${atom.field}`));
		case 'number':
			return numberWords(atom);
		case 'date':
			return dateWords(atom);
		case 'site':
			return t('ui_evidence_value', t('ui_value_site'), atom.id);
		case 'story':
			return t('rules_told_story');
		case 'topic':
			return topicWords(atom);
	}
}

const isStory = (condition: Condition): boolean => condition.op === 'story';

function conditionWords(condition: Condition, written: Written, inner = false): string {
	if (!('of' in condition)) return atomWords(condition, written);
	// Which site a single story is on goes without saying.
	const of = condition.of.some(isStory) && condition.op === 'all' ? condition.of.filter(isStory) : condition.of;
	const parts = of.map((one) => conditionWords(one, written, condition.op === 'not' ? of.length > 1 : true));
	const join = condition.op === 'all' ? 'rules_told_and' : 'rules_told_or';
	const all = parts.reduce((before, part) => t(join, before, part));
	if (condition.op === 'not') return t('rules_told_not', of.length > 1 ? `(${all})` : all);
	return inner && parts.length > 1 ? `(${all})` : all;
}

const told = new WeakMap<Rule, string>();

/** What a rule is for, as a sentence rather than as its line; the line of one that could not be read. */
export function ruleWords(rule: Rule): string {
	const known = told.get(rule);
	if (known !== undefined) return known;
	const words = rule.compiled ? conditionWords(rule.compiled.condition, writtenIn(rule.text)) : rule.text;
	told.set(rule, words);
	return words;
}

/** A rule as it is named where it acts: what it is for, and what its reader noted about it. */
export const toldRule = (rule: Rule): NamedRule => ({
	id: rule.id,
	text: ruleWords(rule),
	...(rule.note && { note: rule.note }),
});
