import type { Evidence, FoundEvidence } from './evidence';
import type { Facts } from './facts';
import type { Scanned } from './finding';
import type { Cause, NamedRule, Reason, Verdict } from './judge';
import { passes } from './judge/levels';
import type { Level } from './level';
import type { Declaration } from './mention';
import type { Mode } from './reading-mode';
import type { Settings } from './settings';
import { isOn } from './settings/boolean-settings';
import type { TopicId, TopicTraits } from './topic';

/** What a reader can do at the gate. */
export type Choice = Mode | 'next' | 'back';

/** Something the scanner found, and where in the chapter: parts of its length, 0..1. */
export interface FoundLine {
	readonly topic: TopicId;
	readonly evidence: FoundEvidence;
	readonly spans: readonly { readonly from: number; readonly to: number }[];
	/** The reader's rules that asked for it. */
	readonly rules: readonly NamedRule[];
}

/** All that the gate says. */
export interface GateModel {
	readonly title: string;
	readonly authors: readonly string[];
	readonly declared: readonly { readonly cause: Cause; readonly evidence: readonly Evidence[] }[];
	readonly found: readonly FoundLine[];
	/** Weighty topics that are possible, but not sure enough to act on. */
	readonly lessCertain: readonly TopicId[];
	readonly open: Verdict['undecided'];
	readonly undecidedRules: Verdict['undecidedRules'];
	/** The page hides the story's additional tags, as an account can ask it to. */
	readonly tagsHidden: boolean;
	readonly reassurances: readonly Declaration[];
	/** The text is still being read. */
	readonly reading: boolean;
	/** The text is in a language that the scanner does not read: nothing is known of it. */
	readonly foreign: boolean;
	/** It is about suicide or self-harm, and the reader asked for a link to helplines there. */
	readonly helplines: boolean;
	/** The one that follows the reader's levels first. */
	readonly choices: readonly Choice[];
}

const ORDER: Readonly<Record<Level, readonly Choice[]>> = {
	show: ['all', 'veiled', 'skipped', 'back'],
	alert: ['all', 'veiled', 'skipped', 'back'],
	blur: ['veiled', 'skipped', 'all', 'back'],
	skip: ['next', 'back', 'skipped', 'veiled', 'all'],
};

function choices(action: Level, passages: boolean, next: boolean): Choice[] {
	return ORDER[action].filter((choice) => {
		if (choice === 'next') return next;
		if (choice === 'veiled' || choice === 'skipped') return passages;
		return true;
	});
}

const isFound = (evidence: Evidence): evidence is FoundEvidence => evidence.kind === 'found';

/** What else the gate has to know. */
interface GateContext {
	readonly settings: Settings;
	readonly topics: ReadonlyMap<TopicId, TopicTraits>;
	/** There is a next chapter to go to. */
	readonly hasNext: boolean;
	readonly reading: boolean;
	/** There are passages that a choice can veil or fold. */
	readonly passages: boolean;
}

/** Where in the chapter a topic was found, from the reader's position on. */
const spansOf = (topic: TopicId, { findings, paragraphs }: Scanned, { settings }: GateContext): FoundLine['spans'] =>
	findings
		.filter((one) => one.topic === topic && passes(one.level, settings.scanner.sensitivity))
		.map(({ from, to }) => ({ from: from / paragraphs, to: (to + 1) / paragraphs }));

/** Weighty topics that the scanner is not sure enough of to act, and that the reader did not choose to see. */
function lessCertain(
	acting: ReadonlySet<TopicId>,
	{ topics: scores }: Scanned,
	{ settings, topics }: GateContext,
): TopicId[] {
	const untold = (topic: TopicId) =>
		!acting.has(topic) && settings.levels[topic] === undefined && topics.get(topic)?.weighty;
	return Object.keys(scores)
		.filter((topic) => untold(topic) && passes(scores[topic]?.level ?? null, settings.scanner.sensitivity))
		.sort((a, b) => (scores[b]?.score ?? 0) - (scores[a]?.score ?? 0));
}

/** One line for each topic that was found and asked for, with the rules that did. */
function foundLines(reasons: readonly Reason[], found: Scanned, around: GateContext): FoundLine[] {
	const lines = new Map<TopicId, FoundLine>();
	for (const { cause, evidence } of reasons) {
		for (const one of evidence.filter(isFound)) {
			const { topic } = one;
			const line = lines.get(topic) ?? { topic, evidence: one, spans: spansOf(topic, found, around), rules: [] };
			const { rules } = line;
			lines.set(topic, { ...line, rules: cause.kind === 'rule' ? [...rules, cause] : rules });
		}
	}
	const score = ({ topic }: FoundLine): number => found.topics[topic]?.score ?? 0;
	return [...lines.values()].sort((a, b) => score(b) - score(a));
}

/** What a reason stands on apart from the text; of silence only a rule is told here, the rest has its own place. */
const said = ({ cause, evidence }: Reason): Evidence[] =>
	evidence.filter(({ kind }) => kind !== 'found' && (kind !== 'silence' || cause.kind === 'rule'));

/** Topics for which a reader may want to be told of helplines. */
const HELPLINES: readonly TopicId[] = ['suicide', 'self-harm'];

const isHeavy = ({ cause }: Reason): boolean => cause.kind === 'topic' && HELPLINES.includes(cause.topic);

/** What the gate says about a story, from its verdict; pure. */
export function gateModel({ story, found }: Facts, verdict: Verdict, around: GateContext): GateModel {
	const reasons = verdict.reasons as readonly Reason[];
	const lines = found ? foundLines(reasons, found, around) : [];
	return {
		title: story.title,
		authors: story.says.author?.words ?? [],
		declared: reasons.flatMap((reason) => {
			const evidence = said(reason);
			return evidence.length > 0 ? [{ cause: reason.cause, evidence }] : [];
		}),
		found: lines,
		lessCertain: found ? lessCertain(new Set(lines.map(({ topic }) => topic)), found, around) : [],
		open: verdict.undecided,
		undecidedRules: verdict.undecidedRules,
		tagsHidden: story.says.tag?.withheld === true,
		reassurances: verdict.reassurances,
		reading: around.reading,
		foreign: found?.readable === false && around.settings.scanner.on,
		helplines: isOn(around.settings, 'helplines') && reasons.some(isHeavy),
		choices: choices(verdict.action, around.passages, around.hasNext),
	};
}
