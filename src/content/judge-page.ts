import type { PageStatus } from '../core/status';
import type { Story } from '../core/story';
import type { Site } from '../sites';
import { covers } from '../sites/match';
import { createCards } from './cards/cards';
import { ATTRIBUTE, guard, LIKED, unmark } from './cover/attribute';
import { coveredBy, GATE_TAG, pageCss, TEXT_TAG, VEIL_TAG, wholeCss } from './cover/css';
import { type HeldSelector, holdUntilShielded } from './cover/hold-until-shielded';
import { dropCopies, keepStyleSheet } from './cover/style-sheet';
import { guardLinks } from './link-preview/guard-links';
import { restore } from './overlay/host';
import type { Page } from './page';
import { loadReferences } from './references/load-references';
import { createLazyStory } from './story/lazy-story';
import { type Summary, summaryOf } from './toolbar';
import { createUnnamed } from './unnamed-elements';
import { byThePage } from './watch/records';
import { type Watched, watch } from './watch/watch';
import { wing } from './wings';

/** Covers what the site's selectors match, from now on, whatever marks the page itself may carry. */
export function cover({ cards, comments, text }: Site, held: readonly HeldSelector[], signal: AbortSignal): void {
	keepStyleSheet(wholeCss(coveredBy(cards, comments), text), signal);
	holdUntilShielded(held, signal);
}

/** Takes off everything that was put on the page's own elements. */
export function unmarkAll(): void {
	for (const element of document.querySelectorAll(`[${ATTRIBUTE}]`)) unmark(element);
	for (const element of document.querySelectorAll(`[${LIKED}]`)) element.removeAttribute(LIKED);
	for (const element of document.querySelectorAll(TEXT_TAG)) element.replaceWith(...element.childNodes);
}

/** Takes off what an earlier run left here that was cut off: its extension was reloaded. */
export function removeLeftovers(): void {
	for (const element of document.querySelectorAll(`${VEIL_TAG},${GATE_TAG}`)) element.remove();
	unmarkAll();
}

/** What of an address names the page: an anchor is a place on it. */
const pageOf = ({ pathname, search }: URL): string => pathname + search;

interface JudgePageOptions {
	readonly page: Page;
	/** What was covered before, cards and text. */
	readonly held: readonly HeldSelector[];
	/** Links are worth asking about. */
	readonly remembers: boolean;
	/** Called when the verdict or the number of judged cards has changed. */
	readonly changed: () => void;
	/** Called when the page has become another one without loading. */
	readonly moved: () => void;
	/** Called when the text is known, or the whole page has come in and was looked through. */
	readonly looked: () => void;
	readonly failed: () => boolean;
}

/** A page that is judged; what the popup can ask of it. */
export interface JudgedPage {
	status(): Omit<PageStatus, 'paused'>;
	summary(): Summary;
	/** Moves the keyboard to a card of a list. */
	focus(card: Element): void;
	/** The story that an element of the page belongs to: its card, or the opened one. */
	storyAt(element: Element): Story | undefined;
}

/** Judges the page, as it is and as it changes, and covers what is not judged, until the signal aborts. */
export function judgePage(
	{ page, held, remembers, changed, moved, looked, failed }: JudgePageOptions,
	signal: AbortSignal,
): JudgedPage {
	const { site, url, fail } = page;
	const comments = page.preferences.comments ? site.comments : '';
	signal.addEventListener('abort', unmarkAll, { once: true });
	keepStyleSheet(pageCss(coveredBy(site.cards, comments), site.text), signal);
	if (comments) wing('comments', page.ask).then(({ watch }) => signal.aborted || watch(page, signal), page.hold);
	guard(document, signal);
	const root = document.documentElement;
	page.parsed.note(held[0]?.elements ?? []);
	const cards = createCards(page, () => tell(), signal);
	const story = createLazyStory(page, () => tell(), signal);
	const links = guardLinks({ page, remembers, cards, story: story.opened }, signal);
	const tell = () => {
		changed();
		links.refresh();
	};
	/** Looking for a story is a lot of work on a long list; where none can open by its address, once at the end is enough. */
	const mayOpenStory = site.stories.length === 0 || site.stories.some((pattern) => covers(pattern, url));
	/** Cards on a page that opens a story are no list: they are released with the rest. */
	const isStory = () => site.kind(document, url) === 'story';

	const references = loadReferences(page, signal);
	const unnamed = createUnnamed({ page, mayOpenStory, card: cards.judge, text: story.text, named: looked }, signal);
	const watched: Watched[] = [
		{ kind: 'card', selector: site.cards, before: held[0]?.elements, found: cards.judge, changed: cards.judge },
		{ kind: 'text', selector: site.text, before: held[1]?.elements, found: story.text, changed: story.textChanged },
	];
	watch(
		document,
		watched.filter(({ selector }) => selector !== ''),
		(records, removed, isListOnly) => {
			restore(removed);
			// While a list comes in, what comes at its end is new.
			if (!isListOnly || document.readyState !== 'loading') cards.moved(records, removed);
			unnamed.look();
			references.lookSoon(records, isListOnly || !records.some(byThePage));
			if (pageOf(new URL(location.href)) !== pageOf(url) || document.documentElement !== root) moved();
			// Asked after each batch until there is a verdict.
			else if (mayOpenStory && !story.asked() && isStory()) story.progress();
		},
		fail,
		signal,
	);
	const finish = () => {
		try {
			dropCopies();
			unnamed.lookNow();
			cards.finish();
			references.look();
			// A post may be no story, and its text waits all the same.
			const isText = site.text !== '' && document.querySelector(site.text) !== null;
			if (isText || isStory()) story.finish();
			looked();
		} catch (error) {
			fail(error);
		}
	};
	if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', finish, { once: true, signal });
	else finish();

	const opened = () => story.opened();
	return {
		status() {
			const kind = site.kind(document, url);
			const common = { site: site.id, siteName: site.name, kind, failed: failed() };
			if (kind === 'list') return { ...common, cards: { ...cards.counts }, acted: cards.answers() };
			const known = opened();
			if (kind === 'story' && known) return { ...common, ...known.status() };
			const around = site.leadsTo(url)?.story;
			return around ? { ...common, around } : common;
		},
		summary() {
			const known = opened();
			if (!known) return summaryOf(cards.counts);
			const { action, reasons } = known.answer.verdict;
			return { action, count: reasons.length };
		},
		focus: (card) => cards.focus(card),
		storyAt(element) {
			const card = site.cards ? element.closest(site.cards) : null;
			return card ? site.card(card, url) : opened()?.story;
		},
	};
}
