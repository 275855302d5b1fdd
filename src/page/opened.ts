import { type Dismissals, openDismissals } from '../browser/dismissals';
import { declarations } from '../core/declared';
import type { Facts } from '../core/facts';
import type { Scanned } from '../core/finding';
import { createPassageJudge, type Passage, type Verdict } from '../core/judge';
import type { Declaration } from '../core/mention';
import type { Story } from '../core/story';
import { openSheet } from './choices/open-sheet';
import { combine } from './combine';
import { mark } from './cover/attribute';
import { BOUNDS, type Choice, gateModel, type Mode } from './gate/model';
import { type OpenGate, openGate } from './gate/open';
import { createChapterMap } from './map/chapter-map';
import type { Page } from './page';
import { showPassages } from './passages/passages';
import { passedMode, rememberPassed } from './passages/passed';
import { type ChapterText, nameOf, readChapter, unread, wordsOf } from './text/chapter';
import { paragraphsOf } from './text/paragraphs';

/** What the page layer asks of its surroundings. */
export interface Ways {
	leave(): void;
	go(url: string): void;
	changeSettings(): void;
}

const unique = (all: readonly Declaration[]): Declaration[] => [
	...new Map(all.map((one) => [`${one.topic} ${one.qualifier} ${one.from} ${one.words}`, one])).values(),
];

/**
 * An opened story: gate first, then its chapters with their passages as the reader chose. ChapterText stays
 * covered until the whole of what is on the page has been judged and, if need be, the gate passed.
 */
export function createOpened(page: Page, ways: Ways, changed: () => void, signal: AbortSignal) {
	let texts: ChapterText[] = [];
	const seen = new Set<Element>();
	let pending = 0;
	let story: Story | undefined;
	let facts: Facts | undefined;
	let verdict: Verdict | undefined;
	let gate: OpenGate | undefined;
	let gateOff: AbortController | undefined;
	const released = new Set<ChapterText>();
	const map = createChapterMap(page.settings, page.topics, signal);
	const cut = createPassageJudge(page.settings, page.topics);
	let opening: Promise<Dismissals> | undefined;
	/** Read once for all chapters of the page, and only where there is one. */
	const dismissals = () => {
		opening ??= openDismissals();
		return opening;
	};

	/** Chapters may still come, or are not scanned yet: nothing is released. */
	const reading = (): boolean => pending > 0 || document.readyState === 'loading';

	/** The passages of all chapters, as settings alone have them. */
	const passages = (): readonly Passage[] =>
		facts?.found ? texts.flatMap(({ scanned }) => cut(facts as Facts, scanned)) : [];
	const passageRules = () => passages().flatMap(({ rules }) => rules.map(({ id }) => id));

	/** Judges with what is known so far. */
	const judge = (): Verdict => {
		const read = page.site.story(document, page.url) ?? story ?? unread(page);
		story = read;
		const declared =
			texts.length > 0 ? texts.flatMap(({ chapter }) => declarations(read, chapter)) : declarations(read);
		const scans = texts.map(({ scanned }) => scanned);
		const found = reading() ? undefined : combine(scans);
		facts = { story: read, declarations: unique(declared), ...(found && { found }) };
		verdict = page.judge(facts, 'page');
		changed();
		return verdict;
	};

	/** Without a mode: nobody asked at a gate, and the rules for passages alone decide. */
	const release = (mode?: Mode) => {
		gateOff?.abort();
		gate = undefined;
		if (reading()) return;
		for (const text of texts) {
			if (!released.has(text)) place(text, mode);
			released.add(text);
			mark(text.element, 'show');
		}
	};

	const place = (text: ChapterText, mode: Mode | undefined) => {
		const known = facts;
		if (!known || verdict?.allowed) return;
		const bounds = mode ? BOUNDS[mode] : { atLeast: 'show' as const, atMost: page.settings.pages.atMost };
		const judged = (found: Scanned) => {
			const passages = cut(known, found, bounds);
			page.acted(
				known.story,
				passages.flatMap(({ rules }) => rules.map(({ id }) => id)),
			);
			return passages;
		};
		const name = nameOf(page, story, text.chapter);
		showPassages(text, { judge: judged, chapter: name, map, page }, AbortSignal.any([signal, text.off.signal]));
	};

	const choose = (now: Verdict) => (choice: Choice) => {
		if (choice === 'back') return ways.leave();
		const links = page.site.links(document, page.url);
		if (choice === 'next') return links.next ? ways.go(links.next) : undefined;
		if (story) rememberPassed(story, verdict ?? now, passageRules(), choice, page);
		release(choice);
	};

	const ask = (now: Verdict) => {
		if (!story || !facts) return;
		const { settings, topics, choices } = page;
		const links = page.site.links(document, page.url);
		const model = gateModel(facts, now, {
			...{ settings, topics, links },
			reading: reading(),
			passages: passages().length > 0,
		});
		if (gate) return gate.update(model);
		for (const element of document.querySelectorAll(page.site.text || 'forewarned-none')) {
			mark(element, now.action);
		}
		gateOff = new AbortController();
		const off = AbortSignal.any([signal, gateOff.signal]);
		const more = () => {
			if (story && facts) openSheet({ story, declarations: facts.declarations, verdict: verdict ?? now }, choices, off);
		};
		const { changeSettings: change } = ways;
		gate = openGate({ model, how: settings.reveal, choose: choose(now), change, more, choices }, off);
	};

	/** Opens the gate as soon as something asks for it; releases once everything is known. */
	const decide = () => {
		const now = judge();
		if (now.action === 'show') return release();
		const mode = story && passedMode(story, now, passageRules(), page);
		if (mode) release(mode);
		else ask(now);
	};

	const read = async (element: Element): Promise<void> => {
		if (seen.has(element)) return;
		seen.add(element);
		pending++;
		try {
			const text = await readChapter(element, page, await dismissals(), signal);
			if (text) texts.push(text);
		} catch (error) {
			page.fail(error);
			return;
		} finally {
			pending--;
		}
		if (!signal.aborted && !reading()) decide();
	};

	return {
		/** More of the page has come: the labels may be complete, long before the text is. */
		progress(): void {
			if (!verdict && page.site.storyReady(document, page.url) && page.site.story(document, page.url)) decide();
		},
		/** A chapter's text is complete. */
		text: read,
		/** The page changed a chapter: it is covered and read again, unless its words are the same. */
		async textChanged(element: Element): Promise<void> {
			const before = texts.find((text) => text.element === element);
			if (!before || before.words === wordsOf(paragraphsOf(element))) return;
			mark(element, 'pending');
			before.off.abort();
			texts = texts.filter((text) => text !== before);
			seen.delete(element);
			await read(element);
		},
		/** The document is complete; what waits for its end, or has no text (an adult page), is decided now. */
		finish(): void {
			if (!reading()) decide();
		},
		facts: () => facts,
		verdict: () => verdict,
	};
}
