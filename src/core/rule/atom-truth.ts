import type { Rating } from '../rating';
import type { Field, Story } from '../story';
import type { Atom, Truth } from './condition';
import { matches, type Pattern, toPattern } from './pattern';
import { topicTruth } from './topic-truth';
import { CONTENT_FIELDS, type View } from './view';

const patterns = new WeakMap<object, Pattern>();

/** The pattern of a condition on words, made once. */
export function patternOf(atom: Extract<Atom, { words: string }>): Pattern {
	const known = patterns.get(atom) ?? toPattern(atom.words, atom.whole === true);
	patterns.set(atom, known);
	return known;
}

type LabelAtom = Extract<Atom, { op: 'label' }>;

/** The fields that a question about labels asks. */
export const fieldsOf = (field: LabelAtom['field']): readonly Field[] => (field === 'label' ? CONTENT_FIELDS : [field]);

/** The field whose silence leaves the question open; free tags stand for labels in general. */
export const askedOf = (field: LabelAtom['field']): Field => (field === 'label' ? 'tag' : field);

/** Whether a field may hold more than the page says: it withholds, or has no place for it. */
export const isOpen = (story: Story, field: Field): boolean => story.says[field]?.withheld !== false;

function labelTruth(atom: LabelAtom, view: View): Truth {
	const pattern = patternOf(atom);
	for (const field of fieldsOf(atom.field)) {
		for (const label of view.labels(field)) if (matches(pattern, label)) return true;
	}
	return isOpen(view.facts.story, askedOf(atom.field)) ? undefined : false;
}

/** Whether a rating is open: not given, held back, or in words that are no rating we know. */
export const ratingOpen = (view: View): boolean =>
	isOpen(view.facts.story, 'rating') || view.ratings().some((known) => known === undefined || known === 'unrated');

const ratingTruth = (is: Rating, view: View): Truth =>
	view.ratings().includes(is) || (ratingOpen(view) ? undefined : false);

function saysTruth({ field, how }: Extract<Atom, { op: 'says' }>, { facts: { story }, labels }: View): Truth {
	const reading = story.says[field];
	if (how === 'unknown') return reading === undefined;
	if (how === 'anonymous') return reading && (reading.withheld || labels(field).includes(' anonymous '));
	if (how === 'withheld') return reading?.withheld === true;
	return reading !== undefined && reading.words.length === 0 && !reading.withheld;
}

const within = (value: number | string, from?: number | string, to?: number | string): boolean =>
	(from === undefined || value >= from) && (to === undefined || value <= to);

function fandomsTruth(from: number | undefined, to: number | undefined, story: Story): Truth {
	const reading = story.says.fandom;
	if (!reading) return undefined;
	if (!reading.withheld) return within(reading.words.length, from, to);
	// These at least: there may be more.
	if (to !== undefined) return reading.words.length > to ? false : undefined;
	return reading.words.length >= (from ?? 0) ? true : undefined;
}

/** The answer to one question; undefined where the page leaves it open. Never throws. */
export function atomTruth(atom: Atom, view: View): Truth {
	const { story } = view.facts;
	switch (atom.op) {
		case 'label':
			return labelTruth(atom, view);
		case 'text': {
			const text = view.text(atom.field);
			return text === undefined ? undefined : matches(patternOf(atom), text);
		}
		case 'rating':
			return ratingTruth(atom.is, view);
		case 'says':
			return saysTruth(atom, view);
		case 'number': {
			if (atom.field === 'fandoms') return fandomsTruth(atom.from, atom.to, story);
			const value = story.numbers[atom.field];
			return value === undefined ? undefined : within(value, atom.from, atom.to);
		}
		case 'date': {
			const day = story.dates[atom.field]?.slice(0, 10);
			return day === undefined ? undefined : within(day, atom.from, atom.to);
		}
		case 'site':
			return story.site === atom.id;
		case 'story':
			return story.id === atom.id;
		case 'topic':
			return topicTruth(atom, view);
	}
}
