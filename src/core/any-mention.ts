import type { Finding, Scanned } from './finding';
import { passes } from './judge/levels';
import type { Settings } from './settings';
import type { TopicId } from './topic';

/** Topics of which the scanner knows every mention in a text: what readers with a phobia may not even want named. */
export const MENTION_TOPICS: readonly TopicId[] = ['gore', 'needles', 'snakes', 'spiders-insects', 'vomit'];

/** That something is named is certain, and says nothing of how much of it there is. */
const NAMED = { score: 0, level: 'sure', cue: 'mention', qualifier: 'mentioned' } as const;

const covers = (finding: Finding, from: number, to: number): boolean => finding.from <= from && finding.to >= to;

/**
 * What was found, where for some topics any mention counts: then a mention is found, too, unless more was found in the
 * same place.
 */
export function withMentions(found: Scanned, { mentions = [], scanner }: Settings): Scanned {
	const wanted = new Set(mentions);
	const more = (found.mentions ?? []).filter(
		({ topic, from, to }) =>
			wanted.has(topic) &&
			!found.findings.some(
				(one) => one.topic === topic && passes(one.level, scanner.sensitivity) && covers(one, from, to),
			),
	);
	if (more.length === 0) return found;
	const named = Object.fromEntries(more.map(({ topic }) => [topic, { score: 0, level: null }]));
	const findings = [...found.findings, ...more.map((mention): Finding => ({ ...mention, ...NAMED }))];
	return {
		...found,
		topics: { ...named, ...found.topics },
		findings: findings.sort((a, b) => a.from - b.from || (a.topic < b.topic ? -1 : 1)),
	};
}
