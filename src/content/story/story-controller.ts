import { type Dismissals, openDismissals } from '../../browser/dismissals';
import { chapterDeclarations, declarations } from '../../core/declared';
import type { Facts } from '../../core/facts';
import type { Verdict } from '../../core/judge';
import { strength } from '../../core/level';
import type { Declaration } from '../../core/mention';
import type { Story } from '../../core/story';
import { claim, mark } from '../cover/attribute';
import { lookCss } from '../cover/look';
import { passageCss } from '../cover/passage-css';
import { keepStyleSheet } from '../cover/style-sheet';
import type { Page } from '../page';
import { combine } from './combine';
import { createGate, type Ways } from './gate/ask';
import type { Mode } from './gate/model';
import { type Agreed, passedMode } from './passages/consent';
import { createReleased } from './release-chapter';
import { inPlace } from './scroll-anchor';
import { type ChapterText, readChapter, unread, wordsOf } from './text/chapter';
import { readElsewhere } from './text/elsewhere';
import { createPace } from './text/pace';
import { paragraphsOf } from './text/paragraphs';
import { createQueue } from './text/queue';

const unique = (all: readonly Declaration[]): Declaration[] => [
	...new Map(all.map((one) => [`${one.topic} ${one.qualifier} ${one.from} ${one.words}`, one])).values(),
];

/**
 * An opened story: gate first, then its chapters with their passages as the reader chose. A page with one chapter
 * stays covered until all of it has been judged and, if need be, the gate passed. Where there are several, the gate
 * is for what is declared of the work; then each is released, or asks in its own place, as soon as it is judged.
 */
export function createOpened(page: Page, ways: Ways, changed: () => void, signal: AbortSignal) {
	const { site, settings } = page;
	keepStyleSheet(passageCss(site.cards, site.text) + lookCss(settings.veil, site.cards, site.text), signal);
	let texts: readonly ChapterText[] = [];
	/** Every text of the page, read or not. */
	const seen = new Set<Element>();
	/** Chapters that are released, or have a sheet in their place. */
	const settled = new WeakSet<ChapterText>();
	/** Changed while they were being read. */
	const stale = new Set<Element>();
	let story: Story | undefined;
	let facts: Facts | undefined;
	let verdict: Verdict | undefined;
	/** The gate before several chapters is behind the reader. */
	let through = false;
	let opening: Promise<Dismissals> | undefined;
	/** Read once for all chapters of the page, and only where there is one. */
	const dismissals = () => {
		opening ??= openDismissals();
		return opening;
	};
	const pace = createPace();
	const released = createReleased(page, signal);
	const gate = createGate(page, ways, () => decide(), signal);

	const several = (): boolean => seen.size > 1;
	/** Chapters may still come, or are not scanned yet. */
	const reading = (): boolean => queue.busy() || document.readyState === 'loading';
	/** Nothing is released before. */
	const ready = (): boolean => document.readyState !== 'loading' && (several() || !queue.busy());

	const factsOf = (of: Story, chapters: readonly ChapterText[], scanned: boolean): Facts => {
		const found = scanned ? combine(chapters.map((text) => text.scanned)) : undefined;
		const declared = [...declarations(of), ...chapters.flatMap(({ chapter }) => chapterDeclarations(chapter))];
		return { story: of, declarations: unique(declared), ...(found && { found }) };
	};

	/** Judges the whole page with what is known so far. */
	const judge = (): Verdict => {
		const before = story;
		story = page.site.story(document, page.url) ?? before ?? unread(page, document);
		facts = factsOf(story, several() && reading() ? [] : texts, !reading());
		const now = page.judge(facts, 'page');
		// What was said once holds for its story, whatever the page takes away later.
		const milder = verdict && before?.id === story.id && strength(now.action) < strength(verdict.action);
		if (!milder || !verdict) verdict = now;
		changed();
		return verdict;
	};

	/** What the gate is about: the story, and the passages of its chapters as settings alone have them. */
	const aboutOf = (of: Story, known: Facts, now: Verdict): Agreed & { readonly passages: boolean } => {
		const passages = known.found ? texts.flatMap(({ scanned }) => released.cut(known, scanned)) : [];
		const rules = passages.flatMap(({ rules }) => rules.map(({ id }) => id));
		return { story: of, verdict: now, rules, passages: passages.length > 0 };
	};

	/** Releases a chapter; `mode`: how the reader agreed to read the one chapter of a page. */
	const settle = (text: ChapterText, mode: Mode | undefined) => {
		if (!story || !facts || !verdict || settled.has(text)) return;
		settled.add(text);
		if (several()) {
			const own = factsOf(story, [text], true);
			return released.settle({ text, story, facts: own, verdict: page.judge(own, 'page') });
		}
		released.release({ text, story, facts, verdict }, mode);
	};
	const settleAll = (now: readonly ChapterText[], mode?: Mode) => {
		if (!ready()) return;
		inPlace(seen, () => {
			for (const text of now) settle(text, mode);
		});
		changed();
	};

	/** Opens the gate as soon as something asks for it; releases what is judged. */
	const decide = () => {
		const now = judge();
		if (!story || !facts) return;
		const about = aboutOf(story, facts, now);
		const mode = now.action === 'show' ? undefined : passedMode(about, page);
		const passed = now.action === 'show' || mode !== undefined;
		if (several()) through ||= passed;
		if (passed || through) {
			gate.close();
			settleAll(texts, mode);
		} else gate.ask({ ...about, facts, reading: reading() });
	};

	const read = async (element: Element): Promise<void> => {
		try {
			const text = await readChapter(element, page, await dismissals(), pace, signal);
			const changed = stale.delete(element) && text?.words !== wordsOf(paragraphsOf(element));
			if (changed) queue.add(element);
			else if (text) texts = [...texts, text];
		} catch (error) {
			page.fail(error);
		}
	};
	const queue = createQueue(
		{
			read,
			pace,
			done(element) {
				const text = texts.find((one) => one.element === element);
				// One of many: nothing is known of the whole before all are read.
				if (verdict && through && queue.busy()) return text && settleAll([text]);
				if (ready() || !queue.busy()) decide();
			},
		},
		signal,
	);

	return {
		/** More of a page without a verdict has come: the labels may be complete, long before the text is. */
		progress(): void {
			if (page.site.storyReady(document, page.url) && page.site.story(document, page.url)) decide();
		},
		/** A chapter's text is complete. */
		text(element: Element): void {
			if (seen.has(element)) return;
			seen.add(element);
			claim(element);
			queue.add(element);
		},
		/** The page changed a chapter: it is covered and read again, unless its words are the same. */
		textChanged(element: Element): void {
			const before = texts.find((text) => text.element === element);
			if (!before) return void (seen.has(element) && stale.add(element));
			if (before.words === wordsOf(paragraphsOf(element))) return;
			mark(element, 'pending');
			before.off.abort();
			texts = texts.filter((text) => text !== before);
			queue.add(element);
		},
		/** The document is complete; what waits for its end, or has no text (an adult page), is decided now. */
		finish(): void {
			if (ready()) decide();
		},
		/** Reads a page that is not on the screen. */
		elsewhere: (other: Document, url: URL, off: AbortSignal) => readElsewhere(other, { ...page, url }, off),
		facts: () => facts,
		verdict: () => verdict,
	};
}

/** What opens stories; a script of its own where the address says that one may open. */
export type OpenStory = typeof createOpened;
