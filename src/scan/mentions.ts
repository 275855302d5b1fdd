import type { FoundMention } from '../core/finding';
import type { Judged } from './lexicon/lexicon';
import type { Hit } from './read';
import { hashWord } from './text/hash';

/** Weight from which a cue mentions its topic by itself: weaker ones need company. */
const PLAIN = 0.5;

/**
 * Every paragraph that so much as names a topic of which a mention is enough, denied or not, in runs of paragraphs that
 * follow each other. For readers with a phobia; most of them hold nothing more.
 */
export function mentionsOf({ topic, mentioned }: Judged, hits: readonly Hit[]): FoundMention[] {
	if (!mentioned) return [];
	const enough = new Set(mentioned.map(hashWord));
	const runs: { topic: string; from: number; to: number }[] = [];
	for (const { cue, word, paragraph } of hits) {
		if (cue.weight < PLAIN && !enough.has(word)) continue;
		const run = runs.at(-1);
		if (run && paragraph <= run.to + 1) run.to = paragraph;
		else runs.push({ topic, from: paragraph, to: paragraph });
	}
	return runs;
}
