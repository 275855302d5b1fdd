import type { Facts } from '../../core/facts';
import type { Scanned } from '../../core/finding';
import { createPassageJudge, type Passage, type Verdict } from '../../core/judge';
import type { Story } from '../../core/story';
import { mark } from '../cover/attribute';
import type { Page } from '../page';
import { openChapterSheet } from './chapter-sheet/open';
import { BOUNDS, gateModel, type Mode } from './gate/model';
import { createChapterMap } from './map/chapter-map';
import {
	type Agreed,
	type ChapterChoice,
	chapterChoice,
	passedMode,
	rememberChapterChoice,
	rememberPassed,
	settlePassed,
} from './passages/consent';
import { showPassages } from './passages/passages';
import { type ChapterText, nameOf } from './text/chapter';

/** A chapter with what is known of it alone. */
export interface Judged {
	readonly text: ChapterText;
	readonly story: Story;
	readonly facts: Facts;
	readonly verdict: Verdict;
}

/** Lets chapters be read, each with its passages as the reader chose, until the signal aborts. */
export function createReleased(page: Page, signal: AbortSignal) {
	const map = createChapterMap(page.settings, page.topics, signal);
	const cut = createPassageJudge(page.settings, page.topics);

	const nameIn = ({ text, story }: Judged): string => nameOf(page, story, text.chapter, text.element);

	const rulesIn = (passages: readonly Passage[]): string[] =>
		passages.flatMap(({ rules }) => rules.map(({ id }) => id));
	const aboutOf = ({ story, text, facts, verdict }: Judged): Agreed => ({
		story,
		verdict,
		rules: rulesIn(cut(facts, text.scanned)),
	});

	/** Without a mode: nobody asked at a gate, and the rules for passages alone decide. */
	const release = (judged: Judged, mode?: Mode) => {
		const { text, story, facts, verdict } = judged;
		const bounds = mode ? BOUNDS[mode] : { atLeast: 'show' as const, atMost: page.settings.pages.atMost };
		const judge = (found: Scanned) => {
			const passages = verdict.allowed ? [] : cut(facts, found, bounds);
			page.acted(story, rulesIn(passages));
			return passages;
		};
		const off = AbortSignal.any([signal, text.off.signal]);
		showPassages(text, { judge, chapter: nameIn(judged), map, page }, off);
		mark(text.element, 'show');
		settlePassed(story, page);
	};

	/** Asks in the chapter's own place. */
	const ask = (judged: Judged, before: ChapterChoice | undefined) => {
		const { text, facts, verdict } = judged;
		const name = nameIn(judged);
		const off = new AbortController();
		const { settings, topics } = page;
		const choose = (choice: ChapterChoice | undefined) => {
			rememberChapterChoice(name, choice, page);
			if (choice === undefined || choice === 'next') return;
			rememberPassed(aboutOf(judged), choice, page, true);
			off.abort();
			release(judged, choice);
		};
		const passages = cut(facts, text.scanned).length > 0;
		openChapterSheet(
			text,
			{
				model: gateModel(facts, verdict, { settings, topics, links: {}, reading: false, passages }),
				left: before === 'next',
				page,
				choose,
			},
			AbortSignal.any([signal, text.off.signal, off.signal]),
		);
	};

	return {
		/** The passages of a chapter, as settings alone have them. */
		cut,
		/** The only chapter of a page, as was chosen at the gate. */
		release,
		/** One of several: released as its causes were answered before; where one is new, its reader is asked first. */
		settle(judged: Judged): void {
			const before = chapterChoice(nameIn(judged), page);
			const mode = before ?? passedMode(aboutOf(judged), page);
			if (judged.verdict.action === 'show') release(judged);
			else if (mode && mode !== 'next') release(judged, mode);
			else ask(judged, before);
		},
	};
}
