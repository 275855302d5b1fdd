import { createPace } from '../../core/pace';
import type { PageStatus } from '../../core/status';
import type { Story } from '../../core/story';
import type { ReadChapter, StoryAnswer } from '../../protocol/answers';
import { claim, mark } from '../cover/attribute';
import type { Page } from '../page';
import { wing } from '../wings';
import type { ToSettle } from './release-chapter';
import type { StoryView } from './story-view';
import { type ChapterText, readChapter, unread } from './text/chapter';
import { createChapterHistory, isUnchanged } from './text/chapter-history';
import { createQueue } from './text/queue';

/** A story that is open, with what was answered of it last. */
export interface OpenedStory {
	readonly story: Story;
	readonly answer: StoryAnswer;
	/** What the popup shows. */
	status(): Pick<PageStatus, 'story' | 'found' | 'verdict'>;
}

function statusOf({ site, id, title, url, says }: Story, { verdict, declarations, status }: StoryAnswer) {
	const { silence, ...found } = status;
	const authors = says.author?.words ?? [];
	const known = { site, id, title, authors, says, declarations, silence, ...(url && { url }) };
	return { story: known, found, verdict };
}

const readOf = ({ name, chapter, found }: ChapterText): ReadChapter => ({ name, chapter, found });

/**
 * An opened story. A page with one chapter stays covered until all of it has been judged and, if need be, the gate
 * passed. Where there are several, the gate is for what is declared of the work; then each is released, or asks in its
 * own place, as soon as it is judged. What there is to show beyond the text comes with the script of its view.
 */
export function createStory(page: Page, changed: () => void, signal: AbortSignal) {
	const { site, url, ask } = page;
	let texts: readonly ChapterText[] = [];
	/** Every text of the page, read or not. */
	const seen = new Set<Element>();
	/** Chapters that are released, or have a sheet in their place. */
	const settled = new WeakSet<ChapterText>();
	/** Changed while they were being read. */
	const stale = new Set<Element>();
	/** What chapters were before the page changed them. */
	const earlier = createChapterHistory();
	let opened: OpenedStory | undefined;
	/** The gate before several chapters is behind the reader. */
	let through = false;
	let judging = false;
	let judgeAgain = false;
	const pace = createPace();

	let view: Promise<StoryView> | undefined;
	/** The view, put on the page when there is something for it to show. */
	const viewOf = (): Promise<StoryView> => {
		view ??= wing('story', ask).then((story) => story.view(page, decide, signal));
		return view;
	};
	/** Does something with the view; without it the text stays covered, and its reader is told. */
	const withView = async (act: (view: StoryView) => void | Promise<void>) => {
		try {
			const there = await viewOf();
			if (!signal.aborted) await act(there);
		} catch (error) {
			if (!signal.aborted) page.hold(error);
		}
	};

	const several = (): boolean => seen.size > 1;
	/** Chapters may still come, or are not scanned yet. */
	const reading = (): boolean => queue.busy() || document.readyState === 'loading';

	const settle = async (chapters: readonly ToSettle[], story: Story, answer: StoryAnswer) => {
		const plain = chapters.every(({ answer: { next, passages } }) => next === 'release' && passages.length === 0);
		for (const { text } of chapters) settled.add(text);
		if (plain) for (const { text } of chapters) mark(text.element, 'show', 'text');
		else await withView((there) => there.settle(chapters, { story, groups: answer.groups, several: several() }, seen));
	};

	/** Asks about all that is known so far, and does what is answered. */
	const judge = async (): Promise<void> => {
		const before = opened?.story;
		const story = page.said.withEarlier(site.story(document, url) ?? before ?? unread(page, document));
		const isOneOfMany = several();
		// The gate before several chapters is for what is declared, also where all of them were read before it was asked.
		const isReading = reading() || (isOneOfMany && !through);
		// Of many only what is new is asked about, until all are read; of one chapter nothing before it is read.
		const asked = isReading ? (isOneOfMany ? texts.filter((text) => !settled.has(text)) : []) : texts;
		const answer = await ask({
			type: 'judge-story',
			...{ story, reading: isReading, several: isOneOfMany, path: url.pathname },
			chapters: asked.map(readOf),
			hasNext: site.links(document, url).next !== undefined,
			held: before?.id === story.id ? opened?.answer.verdict : undefined,
		});
		if (signal.aborted) return;
		opened = { story, answer, status: () => statusOf(story, answer) };
		changed();
		if (isOneOfMany) through ||= answer.gate === undefined;
		if (through && isReading && !reading()) judgeAgain = true;
		if (answer.gate && !through) return withView((there) => there.ask(story, answer));
		if (view) await withView((there) => there.closeGate());
		if (document.readyState === 'loading') return;
		const chapters = asked.flatMap((text, i): ToSettle[] => {
			const its = answer.chapters[i];
			// One that changed meanwhile is being read again.
			return its && !settled.has(text) && texts.includes(text) ? [{ text, answer: its }] : [];
		});
		if (chapters.length > 0) await settle(chapters, story, answer);
	};

	/** Judges; what comes meanwhile is judged in one more turn. */
	const decide = (): void => {
		if (judging) {
			judgeAgain = true;
			return;
		}
		judging = true;
		void (async () => {
			try {
				do {
					judgeAgain = false;
					await judge();
				} while (judgeAgain && !signal.aborted);
			} catch (error) {
				if (!signal.aborted) page.fail(error);
			} finally {
				judging = false;
			}
		})();
	};

	const read = async (element: Element): Promise<void> => {
		try {
			const text = await readChapter(element, page, pace, signal);
			if (stale.delete(element) && text && !isUnchanged(text)) queue.add(element);
			else if (text) texts = [...texts, earlier.with(text)];
		} catch (error) {
			if (signal.aborted) return;
			if (several()) page.unread(element, error, 'text');
			else page.fail(error);
		}
	};
	const queue = createQueue(
		{
			read,
			pace,
			done: () => {
				// One of many is judged when it is read; of one chapter nothing is known before all of it is.
				if (document.readyState !== 'loading' && (several() ? through || !queue.busy() : !queue.busy())) decide();
			},
		},
		signal,
	);

	return {
		/** More of a page without an answer has come: the labels may be complete, long before the text is. */
		progress(): void {
			if (site.storyReady(document, url) && site.story(document, url)) decide();
		},
		/** A chapter's text is complete. */
		text(element: Element): void {
			if (seen.has(element)) return;
			seen.add(element);
			claim(element, 'text');
			queue.add(element);
		},
		/** The page changed a chapter: it is covered and read again, unless it is what it was. */
		textChanged(element: Element): void {
			const before = texts.find((text) => text.element === element);
			if (!before) return void (seen.has(element) && stale.add(element));
			if (isUnchanged(before)) return;
			mark(element, 'pending', 'text');
			earlier.keep(before, settled.has(before));
			before.off.abort();
			texts = texts.filter((text) => text !== before);
			queue.add(element);
		},
		/** The document is complete; what waits for its end, or has no text (an adult page), is decided now. */
		finish(): void {
			if (several() || !queue.busy()) decide();
		},
		/** Whether it was asked about. */
		asked: () => judging || opened !== undefined,
		opened: () => opened,
	};
}
