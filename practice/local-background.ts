import type { Memory } from '../src/background/consent';
import { rememberConsent } from '../src/background/consent';
import { judgeCards, knowCard } from '../src/background/judge-cards';
import { chapterFacts, cutPassages, judgeStory } from '../src/background/judge-story';
import { knowledgeOf } from '../src/background/knowledge';
import type { AskBackground } from '../src/content/background-client';
import { levelsOf } from '../src/core/judge/levels';
import type { Settings } from '../src/core/settings';
import type { Ask } from '../src/protocol/message';
import type { PageProtocol } from '../src/protocol/page-to-background';
import { declared, TOPICS } from './facts';

/** What is remembered while the page is open, and no longer. */
function forNow(): Memory {
	const known = new Map<string, string>();
	return {
		get: (key) => known.get(key),
		set: (key, value) => void known.set(key, value),
		forget: (key) => void known.delete(key),
	};
}

const NOTHING = { verdict: () => undefined, rules: () => undefined };

/** Answers this page as the background answers pages, from made-up topics; nothing leaves it, and nothing is kept. */
export function localBackground(settings: Settings): AskBackground {
	const knowledge = knowledgeOf(settings, TOPICS, () => [], declared);
	const memory = forNow();
	const answers: { [T in keyof PageProtocol]?: (ask: Ask<PageProtocol, T>) => PageProtocol[T]['answer'] } = {
		'judge-cards': ({ stories }) => ({ cards: judgeCards(stories, knowledge, memory, () => undefined) }),
		'know-card': ({ story }) => knowCard(story, knowledge, memory),
		'judge-story': (ask) => judgeStory(ask, knowledge, memory, NOTHING),
		'cut-passages': ({ story, chapter, mode }) => ({
			passages: cutPassages(chapterFacts(story, chapter, knowledge), chapter.found, mode, knowledge),
		}),
		consent({ story, causes, mode, path, fresh }) {
			rememberConsent({ story, causes, path }, mode, memory, fresh);
			return undefined;
		},
		'levels-of': ({ topics }) => ({ levels: levelsOf(topics, settings, TOPICS) }),
		recall: () => ({}),
		remember({ key, value }) {
			if (value === null) memory.forget(key);
			else memory.set(key, value);
			return undefined;
		},
	};
	return async (message) => {
		const answer = answers[message.type] as ((ask: unknown) => never) | undefined;
		return answer?.(message) as never;
	};
}
