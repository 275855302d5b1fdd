import { createPace } from '../../core/pace';
import type { PageStatus } from '../../core/status';
import type { Story } from '../../core/story';
import type { ReadChapter, StoryAnswer } from '../../protocol/answers';
import { mark } from '../cover/attribute';
import type { Page } from '../page';
import { wing } from '../wings';
import type { ToSettle } from './release-chapter';
import type { Question, StoryEffect, StoryEvent } from './story-state';
import * as events from './story-state';
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

/** What a turn of a story waits for: the event that it ends with, if that is not `done`. */
type Turn = Promise<StoryEvent<Element> | undefined>;

const readOf = ({ name, chapter, found }: ChapterText): ReadChapter => ({ name, chapter, found });

/**
 * An opened story: sends what happens on the page to `story-state` and carries out what that decides. What there is to
 * show beyond the text comes with the script of its view.
 */
export function createStory(page: Page, changed: () => void, signal: AbortSignal) {
	const { site, url } = page;
	let state = events.newStory<Element>();
	/** The texts as they were read, in the order of reading. */
	const texts = new Map<Element, ChapterText>();
	/** What chapters were before the page changed them. */
	const earlier = createChapterHistory();
	/** What the last question was about. */
	let asked: readonly ChapterText[] = [];
	let opened: OpenedStory | undefined;
	const pace = createPace();

	let view: Promise<StoryView> | undefined;
	/** The view, put on the page when there is something for it to show. */
	const viewOf = (): Promise<StoryView> => {
		view ??= wing('story', page.ask).then((story) => story.view(page, () => send(events.news), signal));
		return view;
	};
	/** Does something with the view; without it the text stays covered, and its reader is told. */
	const withView = async (act: (view: StoryView) => void | Promise<void>): Promise<undefined> => {
		try {
			const there = await viewOf();
			if (!signal.aborted) await act(there);
		} catch (error) {
			if (!signal.aborted) page.hold(error);
		}
	};

	const ask = async ({ texts: about, ...how }: Question<Element>): Turn => {
		const before = opened?.story;
		const story = page.said.withEarlier(site.story(document, url) ?? before ?? unread(page, document));
		asked = [...texts.values()].filter(({ element }) => about.includes(element));
		const answer = await page.ask({
			type: 'judge-story',
			...{ ...how, story, path: url.pathname },
			chapters: asked.map(readOf),
			hasNext: site.links(document, url).next !== undefined,
			held: before?.id === story.id ? opened?.answer.verdict : undefined,
		});
		if (signal.aborted) return undefined;
		opened = { story, answer, status: () => statusOf(story, answer) };
		changed();
		return events.answered(answer.gate !== undefined);
	};

	const settle = async (elements: readonly Element[], { story, answer }: OpenedStory): Turn => {
		const chapters = asked.flatMap((text, i): ToSettle[] => {
			const its = answer.chapters[i];
			return its && elements.includes(text.element) ? [{ text, answer: its }] : [];
		});
		const plain = chapters.every(({ answer: { next, passages } }) => next === 'release' && passages.length === 0);
		const about = { story, groups: answer.groups, several: state.texts.size > 1 };
		if (!plain) return withView((there) => there.settle(chapters, about, state.texts.keys()));
		for (const { text } of chapters) mark(text.element, 'show', 'text');
		return undefined;
	};

	const waitFor = async (turn: Turn) => {
		try {
			send((await turn) ?? events.done);
		} catch (error) {
			if (!signal.aborted) page.fail(error);
			send(events.failed);
		}
	};

	const readAgain = (element: Element, wasSettled: boolean) => {
		const before = texts.get(element);
		texts.delete(element);
		mark(element, 'pending', 'text');
		if (before) earlier.keep(before, wasSettled);
		before?.off.abort();
		queue.add(element);
	};

	const carryOut = (effect: StoryEffect<Element>): void | Promise<void> => {
		switch (effect.type) {
			case 'read':
				return queue.add(effect.text);
			case 'read-again':
				return readAgain(effect.text, effect.wasSettled);
			case 'leave':
				return page.unread(effect.text, effect.error, 'text');
			case 'fail':
				return page.fail(effect.error);
			case 'ask':
				return waitFor(ask(effect.question));
			case 'open-gate':
				return waitFor(withView((there) => opened && there.ask(opened.story, opened.answer)));
			case 'close-gate':
				return view ? waitFor(withView((there) => there.closeGate())) : send(events.done);
			case 'settle':
				return void (opened && waitFor(settle(effect.texts, opened)));
		}
	};
	const send = (event: StoryEvent<Element>): void => {
		if (signal.aborted) return;
		const [next, effects] = event(state, document.readyState === 'loading');
		state = next;
		for (const effect of effects) if (!signal.aborted) carryOut(effect);
	};

	const read = async (element: Element): Promise<void> => {
		try {
			const text = await readChapter(element, page, pace, signal);
			if (!text) return;
			const isOutdated = state.texts.get(element) === 'changed' && !isUnchanged(text);
			if (!isOutdated) texts.set(element, earlier.with(text));
			send(events.read(element, isOutdated));
		} catch (error) {
			send(events.unreadable(element, error));
		}
	};
	const queue = createQueue({ read, pace }, signal);

	return {
		/** More of a page without an answer has come: the labels may be complete, long before the text is. */
		progress(): void {
			if (site.storyReady(document, url) && site.story(document, url)) send(events.news);
		},
		/** A chapter's text is complete; it is covered already. */
		text: (element: Element) => send(events.found(element)),
		/** The page changed a chapter: it is covered and read again, unless it is what it was. */
		textChanged(element: Element): void {
			const before = texts.get(element);
			if (!before || !isUnchanged(before)) send(events.changed(element));
		},
		/** The document is complete; what waits for its end, or has no text (an adult page), is decided now. */
		finish: () => send(events.complete),
		/** Whether it was asked about. */
		asked: () => state.turn !== 'idle' || opened !== undefined,
		opened: () => opened,
	};
}
