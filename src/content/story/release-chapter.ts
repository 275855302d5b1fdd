import type { Finding } from '../../core/finding';
import type { Passage } from '../../core/judge';
import type { Mode } from '../../core/reading-mode';
import type { Story } from '../../core/story';
import type { ChapterAnswer, StoryAnswer } from '../../protocol/answers';
import { mark } from '../cover/attribute';
import type { Page } from '../page';
import { openChapterSheet } from './chapter-sheet/open';
import { createChapterMap } from './map/chapter-map';
import { showPassages } from './passages/passages';
import { openStoryMemory, type StoryMemory } from './story-memory';
import type { ChapterText } from './text/chapter';

/** A chapter with what is to be done with it. */
export interface ToSettle {
	readonly text: ChapterText;
	readonly answer: ChapterAnswer;
}

/** What is known of the story that chapters belong to. */
interface About {
	readonly story: Story;
	readonly groups: StoryAnswer['groups'];
}

/** Lets chapters be read, each with its passages as the reader chose, until the signal aborts. */
export function createChapterRelease(page: Page, signal: AbortSignal) {
	const { ask } = page;
	const groups: Record<string, StoryAnswer['groups'][string]> = {};
	const map = createChapterMap(page.preferences.keys, (topic) => groups[topic] ?? 'other', signal);
	const memory = openStoryMemory(ask);

	/** The passages of a chapter as they are with these findings. */
	const cut = async ({ text }: ToSettle, story: Story, mode: Mode | undefined, findings: readonly Finding[]) => {
		const { name, chapter, found } = text;
		const read = { name, chapter, found: { ...found, findings } };
		return (await ask({ type: 'cut-passages', story, chapter: read, mode })).passages;
	};

	const release = (
		one: ToSettle,
		story: Story,
		passages: readonly Passage[],
		mode: Mode | undefined,
		kept: StoryMemory,
	) => {
		const { text } = one;
		const off = AbortSignal.any([signal, text.off.signal]);
		if (off.aborted) return;
		const again = (findings: readonly Finding[]) => cut(one, story, mode, findings);
		showPassages(text, { story, passages, cut: again, memory: kept, map, page }, off);
		mark(text.element, 'show', 'text');
	};

	/** Asks in the chapter's own place. */
	const askInPlace = (one: ToSettle, story: Story, kept: StoryMemory) => {
		const { text, answer } = one;
		if (!answer.sheet) return;
		const off = new AbortController();
		const both = AbortSignal.any([signal, text.off.signal, off.signal]);
		const choose = async (choice: Mode | 'next' | undefined) => {
			await ask({ type: 'remember', key: `part:${text.name}`, value: choice ?? null });
			if (choice === undefined || choice === 'next') return;
			const { site, id } = story;
			await ask({
				...{ type: 'consent', story: { site, id }, causes: answer.causes, mode: choice },
				...{ path: page.url.pathname, fresh: true },
			});
			const passages = await cut(one, story, choice, text.found.findings);
			off.abort();
			release(one, story, passages, choice, kept);
		};
		openChapterSheet(
			text,
			{
				...{ model: answer.sheet, left: answer.left === true, page },
				choose: (choice) => void choose(choice).catch(page.hold),
			},
			both,
		);
	};

	/** Gets ready for chapters of a story; what it gives puts all of them on the page in one turn. */
	return async (chapters: readonly ToSettle[], { story, groups: known }: About): Promise<() => void> => {
		Object.assign(groups, known);
		const kept = await memory(story);
		return () => {
			for (const one of chapters) {
				const { next, passages, mode } = one.answer;
				if (next === 'ask') askInPlace(one, story, kept);
				else release(one, story, passages, mode, kept);
			}
		};
	};
}
