import type { Place } from '../facts';
import { type Finding, SENSITIVITIES, type Sensitivity } from '../finding';
import type { Declaration } from '../mention';
import type { Says } from '../story';
import type { Qualifier } from '../topic';
import type { Atom, Truth } from './condition';
import type { View } from './view';

/** The question whether a story touches a topic. */
export type TopicAtom = Extract<Atom, { op: 'topic' }>;

const counts = (atom: TopicAtom, qualifier: Qualifier): boolean =>
	atom.qualifiers ? atom.qualifiers.includes(qualifier) : qualifier !== 'denied';

const atLeast = (level: Sensitivity | null | undefined, wanted: Sensitivity): boolean =>
	level != null && SENSITIVITIES.indexOf(level) >= SENSITIVITIES.indexOf(wanted);

/** Whether a question is for the text alone. A passage is asked for what it touches itself, not for the story's labels. */
export const asksForFound = (atom: TopicAtom, place: Place): boolean =>
	atom.source === 'found' || atom.level !== undefined || (place === 'passage' && atom.source !== 'declared');

/** Whether labels leave open what a story contains: there is no place for them, or some are held back. */
export const labelsSilent = ({ tag, warning }: Says): boolean =>
	(!tag && !warning) || tag?.withheld === true || warning?.withheld === true;

/** The declarations that answer the question. */
export const declaredFor = (atom: TopicAtom, view: View): readonly Declaration[] =>
	asksForFound(atom, view.place)
		? []
		: view.facts.declarations.filter(({ topic, qualifier }) => topic === atom.topic && counts(atom, qualifier));

/** The scanner's findings that answer it. */
export const foundFor = (atom: TopicAtom, view: View): readonly Finding[] =>
	atom.source === 'declared'
		? []
		: (view.facts.found?.findings.filter(
				({ topic, qualifier, level }) =>
					topic === atom.topic && counts(atom, qualifier) && atLeast(level, atom.level ?? view.sensitivity),
			) ?? []);

/** Whether the chapter as a whole answers it; a chapter has no qualifier. */
export const wholeFor = (atom: TopicAtom, view: View): boolean =>
	atom.source !== 'declared' &&
	atom.qualifiers === undefined &&
	atLeast(view.facts.found?.topics[atom.topic]?.level, atom.level ?? view.sensitivity);

/**
 * A topic is declared or found, or it is not, or that is open: where labels are silent, or where the
 * question is for the text and the text was not read. Nothing found does not make up for silent labels.
 */
export function topicTruth(atom: TopicAtom, view: View): Truth {
	const { facts } = view;
	if (declaredFor(atom, view).length > 0 || foundFor(atom, view).length > 0 || wholeFor(atom, view)) return true;
	const ofText = asksForFound(atom, view.place);
	const unread = facts.found ? !facts.found.readable : ofText;
	const open = ofText ? unread : labelsSilent(facts.story.says) || (atom.source !== 'declared' && unread);
	return open ? undefined : false;
}
