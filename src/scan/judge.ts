import type { ChapterScore, Finding } from '../core/finding';
import { type Tone, toned } from './learned/tone';
import type { Lexicon } from './lexicon/lexicon';
import { passages } from './passages';
import type { Hit } from './read';
import { chapterHeat, heats } from './score/heat';
import { levelOf, passageScoreOf, scoreOf } from './score/scale';
import { worth } from './score/worth';

/** How much less a declared topic asks: that it is there is known, only the place is not. */
const DECLARED = 0.5;

/** One topic of one chapter: its score, and where it is. `ask` is the heat of a score of one half. */
export const judge = (
	lexicon: Lexicon,
	hits: readonly Hit[],
	tone: Tone,
	ask: number,
	declared: boolean,
): { chapter: ChapterScore; found: Finding[] } => {
	const weighed = toned(worth(lexicon, hits, ask), lexicon.topic, tone);
	const asked = ask * (declared ? DECLARED : 1);
	const heat = heats(weighed);
	const score = scoreOf(chapterHeat(weighed, heat) + tone.trace(lexicon.topic), asked);
	const level = levelOf(score);
	if (!level) return { chapter: { score, level }, found: [] };
	const setting = { ask: asked, peak: heat.reduce((a, b) => Math.max(a, b), 0), chapter: score };
	const found = passages(lexicon.topic, weighed, heat, (each) => passageScoreOf(each, setting));
	return { chapter: { score, level }, found };
};
