import type { ChapterScore, Finding } from '../core/finding';
import type { Judged } from './lexicon/lexicon';
import { passages } from './passages';
import type { Hit } from './read';
import { type Weighed, worth } from './score/cue-weights';
import { chapterHeat, heats } from './score/density';
import { levelOf, passageScoreOf, scoreOf, THRESHOLD } from './score/scale';

/** How much less a declared topic asks: that it is there is known, only the place is not. */
const DECLARED = 0.5;

/** Words for which the most careful position asks one cue more, and how many different ones it asks for at most. */
const WORDS_A_CUE = 500;
const MOST_CUES = 3;
/** The heat from which a cue speaks: what is weaker has no company that makes it mean anything. */
const SPEAKS = 0.1;

/** What is left of a score below `balanced` that too few cues speak for: less than the most careful position asks. */
const UNVOUCHED = THRESHOLD.careful / THRESHOLD.balanced;

/** In a long text one word or another stands by chance: whether enough different cues speak for a topic. */
const vouched = (weighed: readonly Weighed[], words: number): boolean => {
	const speaking = new Set(weighed.filter(({ value }) => value > SPEAKS).map(({ hit }) => hit.cue));
	return speaking.size >= Math.min(MOST_CUES, 1 + Math.floor(words / WORDS_A_CUE));
};

/** What is known of a chapter besides its cues. */
interface ParagraphContext {
	/** Heat of a score of one half. */
	readonly ask: number;
	readonly declared: boolean;
	/** Words of the chapter. */
	readonly words: number;
}

/** The score of a chapter by the clues of one topic, in order of place, and the heat at each. */
export const clueScore = (
	weighed: readonly Weighed[],
	{ ask, declared, words }: ParagraphContext,
): { score: number; heat: readonly number[] } => {
	if (weighed.length === 0) return { score: 0, heat: [] };
	const heat = heats(weighed);
	const raw = scoreOf(chapterHeat(weighed, heat), ask * (declared ? DECLARED : 1));
	const isVouched = raw >= THRESHOLD.balanced || declared || vouched(weighed, words);
	return { score: isVouched ? raw : raw * UNVOUCHED, heat };
};

/** One topic of one chapter: its score, and where it is. */
export const judge = (
	lexicon: Judged,
	hits: readonly Hit[],
	around: ParagraphContext,
): { chapter: ChapterScore; found: Finding[] } => {
	const weighed = worth(lexicon, hits, around.ask);
	const { score, heat } = clueScore(weighed, around);
	const level = levelOf(score);
	if (!level) return { chapter: { score, level }, found: [] };
	const asked = around.ask * (around.declared ? DECLARED : 1);
	const setting = { ask: asked, peak: heat.reduce((a, b) => Math.max(a, b), 0), chapter: score };
	const found = passages(lexicon.topic, weighed, heat, (each) => passageScoreOf(each, setting));
	return { chapter: { score, level }, found };
};
