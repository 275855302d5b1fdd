import type { Atom, Condition } from '../rule/condition';
import { quote } from '../rule/make-rule';
import { AGO } from '../rule/relative-date';

const span = (from: number | string | undefined, to: number | string | undefined): string => {
	if (from === to) return `${from}`;
	if (from === undefined) return `<=${to}`;
	return to === undefined ? `>=${from}` : `[${from} TO ${to}]`;
};

/** `"<24 months ago"` for a day counted back from today; both ends at once cannot be written. */
function ago(from: string | undefined, to: string | undefined): string | undefined {
	const [, count, unit = ''] = AGO.exec(from ?? to ?? '') ?? [];
	return count && `"${from === undefined ? '<' : '>'}${count} ${AGO_UNITS[unit]} ago"`;
}

const AGO_UNITS: Readonly<Record<string, string>> = { d: 'days', w: 'weeks', m: 'months', y: 'years' };

function formatAtom(atom: Atom): string {
	switch (atom.op) {
		case 'label':
			return `${atom.field}:${atom.whole && atom.field !== 'author' ? '=' : ''}${quote(atom.words)}`;
		case 'text':
			return `${atom.field}:${atom.whole ? '=' : ''}${quote(atom.words)}`;
		case 'rating':
			return `rating:${atom.is}`;
		case 'says':
			return `${atom.field}:${atom.how}`;
		case 'number':
			if (atom.field === 'fandoms' && atom.from === 2 && atom.to === undefined) return 'crossover:yes';
			if (atom.field === 'fandoms' && atom.from === undefined && atom.to === 1) return 'crossover:no';
			return `${atom.field}:${span(atom.from, atom.to)}`;
		case 'date':
			return `${atom.field}:${ago(atom.from, atom.to) ?? span(atom.from, atom.to)}`;
		case 'site':
			return `site:${quote(atom.id)}`;
		case 'story':
			return `story:${quote(atom.id)}`;
		case 'topic': {
			const source = atom.level ? `found:${atom.level}` : atom.source && `source:${atom.source}`;
			const qualifier = atom.qualifiers && `qualifier:${atom.qualifiers.join(',')}`;
			return [`topic:${quote(atom.topic)}`, source, qualifier].filter(Boolean).join(' ');
		}
	}
}

const isSharp = (condition: Condition): boolean =>
	condition.op === 'topic' && Boolean(condition.source ?? condition.level ?? condition.qualifiers);

/** In brackets where its neighbours would otherwise be drawn in. */
function inner(condition: Condition): string {
	const text = formatQuery(condition);
	const alone = !('of' in condition) ? !isSharp(condition) : condition.op === 'not';
	return alone ? text : `(${text})`;
}

/** A condition as a query that reads back as the same condition. */
export function formatQuery(condition: Condition): string {
	if (!('of' in condition)) return formatAtom(condition);
	if (condition.op === 'not') {
		const [only] = condition.of;
		return `-${condition.of.length === 1 && only ? inner(only) : `(${condition.of.map(inner).join(' OR ')})`}`;
	}
	return condition.of.map(inner).join(condition.op === 'any' ? ' OR ' : ' ');
}
