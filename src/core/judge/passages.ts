import type { Finding, Scanned } from '../finding';
import { type Action, atMost, type Level, strength, stricter } from '../level';
import type { Settings } from '../settings';
import type { Topic, TopicId } from '../topic';
import { foundLevel } from './levels';

/** A stretch of whole paragraphs that gets one action. */
export interface Passage {
	/** 0-based paragraph numbers, both inclusive. */
	readonly from: number;
	readonly to: number;
	readonly action: Action;
	/** What it touches, strongest finding first. */
	readonly topics: readonly TopicId[];
	readonly findings: readonly Finding[];
}

/** The findings that the reader's settings act on, each with its level. */
function acting(found: Scanned, settings: Settings, topics: ReadonlyMap<TopicId, Topic>): [Finding, Action][] {
	return found.findings.flatMap((finding): [Finding, Action][] => {
		const level = foundLevel(finding, settings, topics);
		return level === 'show' ? [] : [[finding, level]];
	});
}

/**
 * The passages of a chapter, in order and never overlapping: where findings overlap or touch, each
 * paragraph gets the strictest action, and neighbours with the same action are one passage.
 */
export function passages(
	found: Scanned,
	settings: Settings,
	topics: ReadonlyMap<TopicId, Topic>,
	/** Bounds on every passage: what the reader chose in the gate. */
	bounds: { readonly atLeast: Level; readonly atMost: Level } = { atLeast: 'show', atMost: 'skip' },
): Passage[] {
	const levels: Level[] = [];
	const all = acting(found, settings, topics);
	for (const [finding, level] of all) {
		const bounded = atMost(stricter(level, bounds.atLeast), bounds.atMost);
		for (let i = finding.from; i <= finding.to; i++) levels[i] = stricter(levels[i] ?? 'show', bounded);
	}
	const result: Passage[] = [];
	for (let from = 0; from < levels.length; ) {
		const action = levels[from] ?? 'show';
		let to = from;
		while (to + 1 < levels.length && (levels[to + 1] ?? 'show') === action) to++;
		if (strength(action) > 0) {
			const findings = all
				.map(([finding]) => finding)
				.filter((finding) => finding.from <= to && finding.to >= from)
				.sort((a, b) => b.score - a.score);
			const touched = [...new Set(findings.map((finding) => finding.topic))];
			result.push({ from, to, action: action as Action, topics: touched, findings });
		}
		from = to + 1;
	}
	return result;
}
