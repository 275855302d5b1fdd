import type { Evidence, FoundEvidence } from '../../core/evidence';
import type { Scanned, Sensitivity } from '../../core/finding';
import type { Cause, Reason, Verdict } from '../../core/judge';
import { passes } from '../../core/judge/levels';
import type { Level } from '../../core/level';
import type { Declaration } from '../../core/mention';
import type { Links, Story } from '../../core/story';
import type { TopicId } from '../../core/topic';

/** What a reader can do at the gate. */
export const CHOICES = ['veiled', 'skipped', 'all', 'next', 'back'] as const;
export type Choice = (typeof CHOICES)[number];

/** The choices that let the text be read, each with what it does to the passages. */
export type Mode = Exclude<Choice, 'next' | 'back'>;
export const BOUNDS: Readonly<Record<Mode, { atLeast: Level; atMost: Level }>> = {
	veiled: { atLeast: 'blur', atMost: 'blur' },
	skipped: { atLeast: 'skip', atMost: 'skip' },
	all: { atLeast: 'show', atMost: 'alert' },
};

/** Something the scanner found, and where in the chapter: parts of its length, 0..1. */
export interface FoundLine {
	readonly topic: TopicId;
	readonly evidence: FoundEvidence;
	readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** All that the gate says. */
export interface GateModel {
	readonly title: string;
	readonly authors: readonly string[];
	readonly declared: readonly { readonly cause: Cause; readonly evidence: readonly Evidence[] }[];
	readonly found: readonly FoundLine[];
	readonly open: Verdict['undecided'];
	readonly reassurances: readonly Declaration[];
	/** The text is still being read. */
	readonly reading: boolean;
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

/** What the gate says about a story, from its verdict; pure. */
export function gateModel(
	story: Story,
	verdict: Verdict,
	found: Scanned | undefined,
	links: Links,
	sensitivity: Sensitivity,
	reading: boolean,
): GateModel {
	const reasons = verdict.reasons as readonly Reason[];
	const length = found?.paragraphs ?? 0;
	return {
		title: story.title,
		authors: story.says.author?.words ?? [],
		declared: reasons.flatMap(({ cause, evidence }) => {
			const said = evidence.filter((one) => one.kind === 'label' || one.kind === 'value');
			return said.length > 0 ? [{ cause, evidence: said }] : [];
		}),
		found: reasons
			.flatMap(({ evidence }) => evidence.filter(isFound))
			.sort((a, b) => (found?.topics[b.topic]?.score ?? 0) - (found?.topics[a.topic]?.score ?? 0))
			.map((one) => ({
				topic: one.topic,
				evidence: one,
				spans: (found?.findings ?? [])
					.filter(({ topic, level }) => topic === one.topic && passes(level, sensitivity))
					.map(({ from, to }) => ({ from: from / length, to: (to + 1) / length })),
			})),
		open: verdict.undecided,
		reassurances: verdict.reassurances,
		reading,
		choices: choices(
			verdict.action,
			reasons.some(({ evidence }) => evidence.some((one) => isFound(one) && one.passages > 0)),
			Boolean(links.next),
		),
	};
}
