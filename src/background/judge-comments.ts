import { evidenceText, reasonNames } from '../browser/verdict-words';
import { withMentions } from '../core/any-mention';
import { settingsFor } from '../core/judge/exceptions';
import { topicReasons } from '../core/judge/topics';
import { stricter } from '../core/level';
import { createPace, inSlices } from '../core/pace';
import type { Story } from '../core/story';
import type { CardAnswer } from '../protocol/answers';
import { scanSlices } from '../scan';
import type { ScanContext } from './scan-chapter';

const SHOWN: CardAnswer = { action: 'show' };

/**
 * Reads what readers say under a chapter, each comment by itself, given as its paragraphs: `null` where one could not
 * be judged. The levels and rules of the story hold; what its author declares says nothing of what others write.
 */
export async function judgeComments(
	story: Story,
	comments: readonly (readonly string[])[],
	{ knowledge, model, dismissed }: Omit<ScanContext, 'isPrivate'>,
): Promise<(CardAnswer | null)[]> {
	const { settings, topics, cut } = knowledge;
	if (!settings.scanner.on) return comments.map(() => SHOWN);
	const own = settings.own ?? [];
	const pace = createPace();
	const judgeOne = async (texts: readonly string[]): Promise<CardAnswer> => {
		const options = { declared: [], denied: [], own, dismissed, model };
		const scanned = await inSlices(scanSlices(texts, options), pace);
		if (!scanned?.readable) return SHOWN;
		const found = withMentions(scanned, settings);
		const facts = { story, declarations: [], found };
		const passages = cut(facts, found, { atLeast: 'show', atMost: settings.pages.atMost });
		const [first] = passages;
		if (!first) return SHOWN;
		const [strongest, ...others] = topicReasons(facts, 'page', settingsFor(story, settings), topics);
		const reasons = strongest ? ([strongest, ...others] as const) : ([] as const);
		const rules = passages.flatMap(({ rules }) => rules.map(({ text }) => text));
		return {
			action: passages.map(({ action }) => action).reduce(stricter, first.action),
			reasons,
			said: {
				names: [...new Set(strongest ? reasonNames(reasons) : rules)],
				because: [...new Set(reasons.flatMap(({ evidence }) => evidence.map(evidenceText)))],
			},
		};
	};
	const answers: (CardAnswer | null)[] = [];
	for (const texts of comments) {
		try {
			answers.push(await judgeOne(texts));
		} catch (error) {
			// One that breaks says nothing of the others.
			console.error(error);
			answers.push(null);
		}
	}
	return answers;
}
