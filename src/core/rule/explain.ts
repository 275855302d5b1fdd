import type { Evidence, Silence } from '../evidence';
import { SENSITIVITIES } from '../finding';
import type { Field } from '../story';
import { askedOf, atomTruth, fieldsOf, patternOf } from './atom-truth';
import type { Atom, Condition, Truth } from './condition';
import { evaluate } from './evaluate';
import { fold } from './fold';
import { matches } from './pattern';
import { asksForFound, declaredFor, foundFor, wholeFor } from './topic-truth';
import { authorNames, type View } from './view';

type LabelAtom = Extract<Atom, { op: 'label' }>;
type TopicAtom = Extract<Atom, { op: 'topic' }>;

const silence = (field: Field, { facts: { story } }: View): Evidence => {
	const how: Silence = !story.says[field] ? 'unknown' : field === 'rating' ? 'unrated' : 'withheld';
	return { kind: 'silence', field, silence: how };
};

const labels = (field: Field, view: View, holds: (words: string, i: number) => boolean): Evidence[] =>
	(view.facts.story.says[field]?.words ?? [])
		.filter(holds)
		.map((words): Evidence => ({ kind: 'label', from: field, words }));

function labelled(atom: LabelAtom, view: View): Evidence[] {
	const pattern = patternOf(atom);
	return fieldsOf(atom.field).flatMap((field) => {
		if (field === 'author') {
			return labels(field, view, (words) => authorNames(words).some((name) => matches(pattern, fold(name))));
		}
		const folded = view.labels(field);
		return labels(field, view, (_, i) => matches(pattern, folded[i] ?? ''));
	});
}

function onTopic(atom: TopicAtom, view: View): Evidence[] {
	const declared = declaredFor(atom, view).map(
		({ topic, qualifier, from, words }): Evidence => ({ kind: 'label', from, words, topic, qualifier }),
	);
	const findings = foundFor(atom, view);
	const levels = findings.map(({ level }) => level);
	const whole = view.facts.found?.topics[atom.topic]?.level;
	if (whole && wholeFor(atom, view)) levels.push(whole);
	const level = SENSITIVITIES.findLast((one) => levels.includes(one));
	return level ? [...declared, { kind: 'found', topic: atom.topic, level, passages: findings.length }] : declared;
}

/** What makes a question's answer yes. */
function affirmative(atom: Atom, view: View): Evidence[] {
	const { story } = view.facts;
	switch (atom.op) {
		case 'label':
			return labelled(atom, view);
		case 'rating':
			return labels('rating', view, (_, i) => view.ratings()[i] === atom.is);
		case 'text':
			// A whole summary could spoil; the words that were asked for are known to the reader.
			return [{ kind: 'value', field: atom.field, value: atom.field === 'title' ? story.title : atom.words }];
		case 'says':
			if (atom.how === 'none') return [{ kind: 'absent', field: atom.field }];
			if (atom.how === 'anonymous' && !story.says.author?.withheld) {
				return labels('author', view, (words) => fold(words) === ' anonymous ');
			}
			return [silence(atom.field, view)];
		case 'number':
			return atom.field === 'fandoms'
				? [{ kind: 'value', field: 'crossover', value: story.says.fandom?.words.length ?? 0 }]
				: [{ kind: 'value', field: atom.field, value: story.numbers[atom.field] ?? 0 }];
		case 'date':
			return [{ kind: 'value', field: atom.field, value: story.dates[atom.field]?.slice(0, 10) ?? '' }];
		case 'site':
			return [{ kind: 'value', field: 'site', value: story.site }];
		case 'story':
			return [{ kind: 'value', field: 'story', value: story.title || story.id }];
		case 'topic':
			return onTopic(atom, view);
	}
}

/** What leaves a question open, as far as it can be named: a text that was not read has no name. */
function open(atom: Atom, view: View): Evidence[] {
	const { says } = view.facts.story;
	switch (atom.op) {
		case 'label':
			return [silence(askedOf(atom.field), view)];
		case 'rating':
			return [silence('rating', view)];
		case 'says':
			return [silence(atom.field, view)];
		case 'number':
			return atom.field === 'fandoms' ? [silence('fandom', view)] : [];
		case 'topic':
			if (asksForFound(atom, view.place)) return [];
			return (['tag', 'warning'] as const)
				.filter((field) => says[field]?.withheld !== false)
				.map((field) => silence(field, view));
		default:
			return [];
	}
}

const absent = (atom: Atom): Evidence => {
	switch (atom.op) {
		case 'number':
			return { kind: 'absent', field: atom.field === 'fandoms' ? 'crossover' : atom.field };
		case 'story':
			return { kind: 'absent', field: 'story' };
		case 'rating':
		case 'site':
		case 'topic':
			return { kind: 'absent', field: atom.op };
		default:
			return { kind: 'absent', field: atom.field };
	}
};

/** The opposite; what is undecided stays so. */
const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** The evidence for `condition` having the truth it has, through every branch that counted. */
function collect(condition: Condition, view: View): Evidence[] {
	if ('of' in condition) {
		const truth = evaluate(condition, view);
		const inner = condition.op === 'not' ? not(truth) : truth;
		return condition.of.filter((one) => evaluate(one, view) === inner).flatMap((one) => collect(one, view));
	}
	const truth = atomTruth(condition, view);
	if (truth === undefined) return open(condition, view);
	return truth ? affirmative(condition, view) : [absent(condition)];
}

const key = (evidence: Evidence): string => JSON.stringify(evidence);

/**
 * What a rule's match stands on, most telling first: what is there before what is not. Never empty for a
 * condition that holds.
 */
export function explain(condition: Condition, view: View): Evidence[] {
	const all = collect(condition, view);
	const distinct = [...new Map(all.map((evidence) => [key(evidence), evidence])).values()];
	return [...distinct.filter(({ kind }) => kind !== 'absent'), ...distinct.filter(({ kind }) => kind === 'absent')];
}
