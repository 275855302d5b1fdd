import { evidenceText, isQuoted, noteOf, quotesOf, reasonNames } from '../browser/verdict-words';
import type { Facts } from '../core/facts';
import type { Reason, Verdict } from '../core/judge';
import { hides, strength } from '../core/level';
import type { Declaration } from '../core/mention';
import { isOn } from '../core/settings/boolean-settings';
import type { Story } from '../core/story';
import type { CardAnswer, LinkKnowledge } from '../protocol/answers';
import { agreedTo, type Memory } from './consent';
import type { Knowledge } from './knowledge';

/** Under this key the session remembers that a card was revealed, and out of which action. */
export const cardKey = ({ site, id }: Pick<Story, 'site' | 'id'>): string => `card:${site}:${id}`;

/** All that is known of a story that a list shows: what its card declares, and what earlier visits found. */
const factsOf = (story: Story, { declarations, earlier }: Knowledge): Facts => ({
	...{ story, declarations: declarations(story) },
	earlier: earlier(story),
});

/** What is known of a card's story, judged as it would be when opened. */
export function knowCard(
	story: Story,
	knowledge: Knowledge,
	memory: Memory,
): { known: LinkKnowledge; declarations: readonly Declaration[] } {
	const facts = factsOf(story, knowledge);
	const { action, reasons } = knowledge.judge(facts, 'page');
	const { site, id, title } = story;
	const known = { kind: 'story', title, story: { site, id }, action, reasons, ahead: false } as const;
	return { known: { ...known, agreed: agreedTo(known, memory) }, declarations: facts.declarations };
}

/** At most this many pieces of evidence behind a card's "Why?"; the rest is in the popup and in the gate. */
const SHOWN = 5;

/** Characters of a title on a veil, which is to stay calm and small. */
const LONGEST = 100;

/** What a card's veil says: what it is about, by names alone, and what its reader can ask to see of the page's words. */
const sayCard = (reasons: readonly Reason[], title: string): NonNullable<CardAnswer['said']> => ({
	...(title && { title: title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title }),
	names: reasonNames(reasons),
	because: [
		...new Set(
			reasons.flatMap((reason) => [
				...quotesOf(reason),
				noteOf(reason.cause),
				...reason.evidence.filter((one) => !isQuoted(one)).map(evidenceText),
			]),
		),
	]
		.filter(Boolean)
		.slice(0, SHOWN),
});

/** What is done with cards, `null` where one could not be judged; `tell` hears of every verdict. */
export function judgeCards(
	stories: readonly Story[],
	knowledge: Knowledge,
	memory: Memory,
	tell: (story: Story, verdict: Verdict) => void,
): (CardAnswer | null)[] {
	const asksFirst = isOn(knowledge.settings, 'askFirst');
	const judgeOne = (story: Story): CardAnswer => {
		const facts = factsOf(story, knowledge);
		const verdict = knowledge.judge(facts, 'list');
		tell(story, verdict);
		const opened = knowledge.judge(facts, 'page');
		const confirm =
			asksFirst && hides(opened.action) && !agreedTo({ kind: 'story', story, reasons: opened.reasons }, memory);
		return {
			action: verdict.action,
			...(verdict.liked && strength(verdict.action) <= strength('alert') && { liked: true as const }),
			...(verdict.action !== 'show' && {
				reasons: verdict.reasons,
				said: sayCard(verdict.reasons, knowledge.settings.lists.title ? story.title : ''),
			}),
			...(verdict.action !== 'show' && memory.get(cardKey(story)) === verdict.action && { revealed: true as const }),
			...(confirm && { confirm: true as const }),
			...(opened.reasons.length > 0 && { preview: true as const }),
		};
	};
	return stories.map((story) => {
		try {
			return judgeOne(story);
		} catch (error) {
			// One card that breaks says nothing of the others.
			console.error(error);
			return null;
		}
	});
}
