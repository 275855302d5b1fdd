import type { Finding, Scanned } from '../../../core/finding';
import { parentOf } from '../../dom';
import type { Paragraph } from './paragraphs';

/** A chapter as it was when the page, or a translator, changed it. */
export interface Before {
	/** What held each of its paragraphs. */
	readonly nodes: readonly (readonly Node[])[];
	readonly found: Scanned;
	/** Whether what was found in a paragraph still counts: its reader may have said that it is something else. */
	readonly counts: (paragraph: number) => boolean;
}

/** The paragraph of before that stands in the same place, by what holds it. */
function placesOf(nodes: Before['nodes'], root: Element): (node: Node | undefined) => number | undefined {
	const places = new Map(nodes.flatMap((held, i) => held.map((node) => [node, i] as const)));
	return (node) => {
		for (let at: Node | null | undefined = node; at && at !== root; at = parentOf(at)) {
			const place = places.get(at);
			if (place !== undefined) return place;
		}
		return undefined;
	};
}

/**
 * For each paragraph the one that it was before, or is a translation of: translators change words in their place, or
 * put theirs after each paragraph. In a language that cannot be read, as many paragraphs as before are the same ones.
 */
function origins(now: readonly Paragraph[], { nodes }: Before, root: Element, readable: boolean) {
	const place = placesOf(nodes, root);
	const same = now.map((paragraph) => place(paragraph.nodes()[0]));
	const inOrder = !readable && now.length === nodes.length;
	return same.map((known, i) => known ?? (inOrder ? i : same[i - 1]));
}

/** What was found before and lies on these paragraphs now, in order. */
function* moved(before: Before, origin: readonly (number | undefined)[]): Generator<Finding> {
	for (const finding of before.found.findings) {
		let from: number | undefined;
		for (let i = 0; i <= origin.length; i++) {
			const at = origin[i];
			const isIn = at !== undefined && at >= finding.from && at <= finding.to && before.counts(at);
			if (isIn) from ??= i;
			else if (from !== undefined) {
				yield { ...finding, from, to: i - 1 };
				from = undefined;
			}
		}
	}
}

/** What was found in a chapter, with what was found there before: in other words, or another language, it still is there. */
export function withBefore(found: Scanned, now: readonly Paragraph[], before: Before, root: Element): Scanned {
	const kept = [...moved(before, origins(now, before, root, found.readable))].filter(
		(one) => !found.findings.some(({ topic, from, to }) => topic === one.topic && from <= one.from && to >= one.to),
	);
	if (kept.length === 0) return found;
	const topics = { ...found.topics };
	for (const { topic } of kept) {
		const [then, score] = [before.found.topics[topic], topics[topic]];
		if (then && (!score || then.score > score.score)) topics[topic] = then;
	}
	const findings = [...found.findings, ...kept].sort((a, b) => a.from - b.from || (a.topic < b.topic ? -1 : 1));
	return { ...found, topics, findings };
}
