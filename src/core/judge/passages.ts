import type { Facts } from '../facts';
import type { Finding, Scanned } from '../finding';
import { type Action, atMost, type Level, STRICTEST, stricter } from '../level';
import type { Settings } from '../settings';
import type { TopicId, TopicTraits } from '../topic';
import { settingsFor } from './exceptions';
import { foundLevel } from './levels';
import { passageRules } from './passage-rules';
import { byLine, type NamedRule, type NameRule } from './verdict';

/** A stretch of whole paragraphs that gets one action. */
export interface Passage {
	/** 0-based paragraph numbers, both inclusive. */
	readonly from: number;
	readonly to: number;
	readonly action: Action;
	/** What it touches, strongest finding first. */
	readonly topics: readonly TopicId[];
	readonly findings: readonly Finding[];
	/** The reader's rules that ask for something here, strictest first. */
	readonly rules: readonly NamedRule[];
	/** Rules for passages that the page does not let us decide here. */
	readonly undecided: readonly NamedRule[];
}

/** Bounds on every passage: what the reader chose in the gate, or allows on pages. */
export interface Bounds {
	readonly atLeast: Level;
	readonly atMost: Level;
}

/** Cuts a chapter into passages; `facts` are what is known of its story, `found` what was found in it. */
export type PassageJudge = (facts: Facts, found: Scanned, bounds?: Bounds) => Passage[];

/** A stretch that the same findings lie on from end to end, with what is asked for it. */
type Stretch = Omit<Passage, 'action' | 'topics'> & { readonly action: Level };

/** The ends of all findings: between two of them the findings are the same. */
const edgesOf = (findings: readonly Finding[]): number[] =>
	[...new Set(findings.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b);

const distinct = (rules: readonly NamedRule[]): NamedRule[] => [
	...new Map(rules.map((rule) => [rule.id, rule])).values(),
];

/** Two neighbours with the same action as one. */
const joined = (a: Stretch, b: Stretch): Stretch => ({
	...a,
	to: b.to,
	findings: [...new Set([...a.findings, ...b.findings])],
	rules: distinct([...a.rules, ...b.rules]),
	undecided: distinct([...a.undecided, ...b.undecided]),
});

/**
 * Prepares the reader's settings for many chapters. Precedence is that of stories: exceptions, then `allow`
 * rules, then the strictest of what levels and rules ask for. Passages come in order and never overlap: each
 * paragraph gets one action, and neighbours with the same action are one passage.
 */
export function createPassageJudge(
	settings: Settings,
	topics: ReadonlyMap<TopicId, TopicTraits>,
	name: NameRule = byLine,
): PassageJudge {
	const rules = passageRules(settings, name);
	return (facts, found, bounds = { atLeast: 'show', atMost: STRICTEST }) => {
		if (found.findings.length === 0 || rules.letsThrough(facts)) return [];
		const known = { ...facts, found };
		const own = settingsFor(facts.story, settings);
		const levels = new Map(found.findings.map((finding) => [finding, foundLevel(finding, own, topics)]));

		const stretch = (from: number, end: number): Stretch => {
			const here = found.findings.filter((finding) => finding.from < end && finding.to >= from);
			const nothing = { from, to: end - 1, action: 'show' as const, findings: [], rules: [], undecided: [] };
			if (here.length === 0) return nothing;
			const { allowed, asking, undecided } = rules.none
				? { allowed: false, asking: [], undecided: [] }
				: rules.ask(known, here);
			const acting = here.filter((one) => levels.get(one) !== 'show');
			if (allowed || acting.length + asking.length === 0) return nothing;
			const wanted = [...acting.map((one) => levels.get(one) ?? 'show'), ...asking.map(({ action }) => action)];
			return {
				...nothing,
				action: atMost(stricter(wanted.reduce(stricter), bounds.atLeast), bounds.atMost),
				findings: [...new Set([...acting, ...asking.flatMap(({ findings }) => findings)])],
				rules: asking.map(({ rule }) => rule),
				undecided,
			};
		};

		const edges = edgesOf(found.findings);
		const stretches = edges.slice(1).map((end, i) => stretch(edges[i] as number, end));
		const parts = stretches.reduce<Stretch[]>((done, next) => {
			const last = done.at(-1);
			if (last?.action !== next.action) done.push(next);
			else done[done.length - 1] = joined(last, next);
			return done;
		}, []);
		return parts.flatMap(({ action, ...part }): Passage[] => {
			if (action === 'show') return [];
			const findings = [...part.findings].sort((a, b) => b.score - a.score);
			return [{ ...part, action, findings, topics: [...new Set(findings.map(({ topic }) => topic))] }];
		});
	};
}
