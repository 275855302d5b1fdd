import type { EarlierIn } from '../browser/chapters';
import { createJudge, type Judge } from '../core/judge';
import type { Settings } from '../core/settings';
import type { PageStatus } from '../core/status';
import type { Story } from '../core/story';
import { topicTraits } from '../core/topics/traits';
import type { Site } from '../sites';
import { announce } from './before/meeting';
import { createCards, factsOf } from './cards/cards';
import { deedsIn, rulesIn, type Seen } from './cards/seen';
import type { Choices } from './choices/choices';
import { ATTRIBUTE, guard, unmark } from './cover/attribute';
import { coveredBy, GATE_TAG, pageCss, TEXT_TAG, VEIL_TAG, wholeCss } from './cover/css';
import type { Failsafe } from './cover/failsafe';
import { guardInline } from './cover/inline';
import { dropCopies, keepStyleSheet } from './cover/style-sheet';
import type { Ways } from './gate/ask';
import { restore } from './host';
import { noStory } from './no-story';
import type { OpenStory } from './opened';
import type { Memory, Page } from './page';
import { statusOf } from './status';
import { watch } from './watch';

/** Covers what the site's selectors match, from now on, whatever marks the page itself may carry. */
export function cover({ cards, text }: Site, signal: AbortSignal): void {
	keepStyleSheet(wholeCss(cards, text), signal);
	guardInline(coveredBy(cards, text), signal);
}

/** Takes off everything that was put on the page's own elements. */
function clean(): void {
	for (const element of document.querySelectorAll(`[${ATTRIBUTE}]`)) unmark(element);
	for (const element of document.querySelectorAll(TEXT_TAG)) element.replaceWith(...element.childNodes);
}

/** Takes off what an earlier run left here that was cut off: its extension was reloaded. */
export function cleanUp(): void {
	for (const element of document.querySelectorAll(`${VEIL_TAG},${GATE_TAG}`)) element.remove();
	clean();
}

/** What of an address names the page: an anchor is a place on it. */
const pageOf = ({ pathname, search }: URL): string => pathname + search;

interface Start {
	readonly site: Site;
	/** What opens stories; undefined in the script of pages that open none. */
	readonly openStory: OpenStory | undefined;
	readonly settings: Settings;
	readonly memory: Memory;
	readonly earlier: EarlierIn;
	readonly choices: Choices;
	/** Told of every story with the rules that acted on it and what was done. */
	readonly seen: Seen;
	readonly ways: Ways;
	readonly failsafe: Failsafe;
	/** Called when the verdict or the number of judged cards has changed. */
	readonly changed: () => void;
	/** Called when the page has become another one without loading. */
	readonly moved: () => void;
}

/** A page that is judged; what the popup can ask of it. */
export interface Started {
	status(): Omit<PageStatus, 'paused'>;
	revealAll(): void;
	/** Moves the keyboard to a card of a list. */
	focus(card: Element): void;
	/** The story that an element of the page belongs to: its card, or the opened one. */
	storyAt(element: Element): Story | undefined;
}

/** Judges the page, as it is and as it changes, and covers what is not judged, until the signal aborts. */
export function start(
	{ site, openStory = noStory, settings, memory, earlier, choices, seen, ways, failsafe, changed, moved }: Start,
	signal: AbortSignal,
): Started {
	signal.addEventListener('abort', clean, { once: true });
	keepStyleSheet(pageCss(site.cards, site.text), signal);
	guard(document, signal);
	const url = new URL(location.href);
	const root = document.documentElement;
	const topics = topicTraits();
	const verdictOf = createJudge(settings, topics);
	const judge: Judge = (facts, place) => {
		const verdict = verdictOf(facts, place);
		seen(facts.story, rulesIn(verdict), deedsIn(verdict));
		return verdict;
	};
	const page: Page = {
		...{ site, url, settings, memory, choices, judge, acted: seen, topics },
		// What was remembered before the reader said no to it counts no more.
		earlier: settings.scanner.remember === false ? () => [] : earlier,
		fail: failsafe.fail,
	};
	const cards = createCards(page, signal);
	let told: () => void = () => undefined;
	const tellOf = () => {
		changed();
		told();
	};
	const opened = openStory(page, ways, tellOf, signal);
	const cardFacts = (card: Element) => {
		const story = site.card(card, url);
		return story && factsOf(story, page);
	};
	told = announce({ page, judge: verdictOf, cardFacts, openFacts: opened.facts, read: opened.elsewhere }, signal);
	/** Cards on a page that opens a story are no list: they are released with the rest. */
	const isStory = () => site.kind(document, url) === 'story';

	const card = (element: Element) => {
		cards.judge(element);
		changed();
	};
	const watched = [
		...(site.cards ? [{ selector: site.cards, found: card, changed: card }] : []),
		...(site.text
			? [
					{
						selector: site.text,
						found: (element: Element) => opened.text(element),
						changed: (element: Element) => opened.textChanged(element),
					},
				]
			: []),
	];
	watch(
		document,
		watched,
		(records) => {
			restore(records);
			if (pageOf(new URL(location.href)) !== pageOf(url) || document.documentElement !== root) moved();
			// Asked after each batch until there is a verdict: in lists, which have many, only once at the end.
			else if (openStory !== noStory && !opened.verdict() && isStory()) opened.progress();
		},
		failsafe.fail,
		signal,
	);
	const finish = () => {
		try {
			dropCopies();
			// A post that is no story is text all the same: it waits for the end of the page like any other.
			const text = site.text !== '' && document.querySelector(site.text) !== null;
			if (text || isStory()) opened.finish();
		} catch (error) {
			failsafe.fail(error);
		}
	};
	if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', finish, { once: true, signal });
	else finish();
	return {
		status: () => statusOf(page, opened.facts(), opened.verdict(), cards.counts, failsafe.failed),
		revealAll: () => cards.revealAll(),
		focus: (card) => cards.focus(card),
		storyAt(element) {
			const card = site.cards ? element.closest(site.cards) : null;
			return card ? site.card(card, url) : opened.facts()?.story;
		},
	};
}
