import type { Verdict } from '../../core/judge';
import { covers, hides, LEVELS, type Level, strength, zeroFor } from '../../core/level';
import type { Story } from '../../core/story';
import type { CardAnswer } from '../../protocol/answers';
import { LIKED, mark } from '../cover/attribute';
import { VEIL_TAG } from '../cover/css';
import { panelCss } from '../cover/veil-style';
import { createHost, type Host } from '../overlay/host';
import type { Page } from '../page';
import { wing } from '../wings';
import css from './card.css?inline';
import { cardPiece } from './card-view';
import { watchEmptyList } from './empty-list';
import { loadHandle } from './load-handle';
import { createSkippedRuns } from './skipped-runs';

/** On the card's upper edge, so that the card keeps its size and its text. */
const EDGE =
	':host{position:absolute!important;inset-block-start:-1em!important;inset-inline-end:.8em!important;' +
	'max-width:calc(100% - 1.6em)!important;z-index:3!important}';

/** A skipped card whose line stands for it together with others. */
const JOINED = ':host([hidden]){display:none!important}';

/** Names a story among those of its archive. */
const nameOf = ({ site, id }: Story): string => `${site}:${id}`;

/** A card that was judged. */
interface Judged {
	readonly story: Story;
	readonly answer: CardAnswer;
	/** Takes off what we put on it. */
	readonly off: AbortController | undefined;
	readonly host: Host | undefined;
}

/** The cards of one page: asks about each that is complete, and shows what the answer asks for. */
export function createCards(page: Page, changed: () => void, signal: AbortSignal) {
	const counts: Record<Level, number> = zeroFor(LEVELS);
	const judged = new Map<Element, Judged>();
	const runs = createSkippedRuns();
	const styles = { edge: EDGE + css, panel: panelCss(page.preferences.veil) + css, line: JOINED + css };
	const gone = watchEmptyList(page, judged, signal);
	/** What each card says, as it was read last. */
	const stories = new WeakMap<Element, Story>();
	/** Read in this task, and asked about together. */
	let batch: { readonly card: Element; readonly story: Story }[] = [];

	/** The card that gets the keyboard as soon as it is judged. */
	let toFocus: Element | undefined;

	/** The strictest answer on each story of the page: what a card said once holds, whatever it takes away later. */
	const said = new Map<string, CardAnswer>();

	const strictest = (story: Story, answer: CardAnswer): CardAnswer => {
		const before = said.get(nameOf(story));
		const strict = before && strength(before.action) > strength(answer.action) ? before : answer;
		said.set(nameOf(story), strict);
		return strict;
	};

	const clear = (card: Element) => {
		const before = judged.get(card);
		if (!before) return;
		before.off?.abort();
		counts[before.answer.action]--;
		runs.remove(card);
		judged.delete(card);
	};

	/** Puts a piece of ours on a card, or before it. */
	const decorate = (card: Element, story: Story, answer: CardAnswer, off: AbortController): Host | undefined => {
		const { action, reasons = [], said: words, revealed = false } = answer;
		if (action === 'show' || !words || (hides(action) && !revealed && page.preferences.stub !== 'line'))
			return undefined;
		const both = AbortSignal.any([signal, off.signal]);
		const onEdge = !covers(action) || revealed;
		const host = createHost(VEIL_TAG, onEdge ? styles.edge : hides(action) ? styles.line : styles.panel, both);
		const setRevealed = (next: boolean) => {
			const { revealed: _, ...rest } = answer;
			const value = next ? action : null;
			page.ask({ type: 'remember', key: `card:${nameOf(story)}`, value }).catch(page.fail);
			const now: CardAnswer = next ? { ...rest, revealed: true } : rest;
			said.set(nameOf(story), now);
			const host = place(card, story, now);
			runs.draw();
			gone.look();
			host?.focus();
		};
		host.content.append(
			cardPiece(action, revealed, {
				...{ said: words, preferences: page.preferences },
				reveal: () => setRevealed(true),
				again: () => setRevealed(false),
				more: () => void openChoices(story, { action, reasons }, both),
			}),
		);
		host.stay(() => (onEdge ? card.prepend(host.element) : card.before(host.element)));
		if (hides(action) && !revealed) runs.add(card, { host, names: words.names });
		return host;
	};

	const openChoices = (story: Story, verdict: Pick<Verdict, 'action' | 'reasons'>, off: AbortSignal) =>
		wing('sheets', page.ask).then(
			({ choices }) => off.aborted || choices({ story, verdict }, page, off),
			// The card stays as it is; for those who look.
			(error: unknown) => console.debug('Forewarned:', error),
		);

	const cardOf = (element: Element) => {
		const card = page.site.cards ? element.closest(page.site.cards) : null;
		return card && judged.get(card)?.answer.action === 'show' ? card : undefined;
	};
	const more = (card: Element) => {
		const known = judged.get(card);
		if (known) void openChoices(known.story, { action: 'show', reasons: [] }, signal);
	};
	loadHandle({ cardOf, more }, page, signal);

	/** Puts an answer on the card; gives the host that the keyboard can go on from. */
	const place = (card: Element, story: Story, answer: CardAnswer): Host | undefined => {
		clear(card);
		const { action, revealed } = answer;
		const off = action === 'show' ? undefined : new AbortController();
		const host = off && decorate(card, story, answer, off);
		judged.set(card, { story, answer, off, host });
		counts[action]++;
		mark(card, revealed ? 'alert' : action);
		card.toggleAttribute(LIKED, answer.liked === true);
		if (card === toFocus) focus(card);
		return host;
	};

	const focus = (card: Element) => {
		const known = judged.get(card);
		toFocus = known ? undefined : card;
		if (known?.host) known.host.focus();
		else if (known) card.querySelector<HTMLElement>('a[href]')?.focus();
	};

	/** Asks about all that was read in this task. */
	const flush = async () => {
		const asked = batch;
		batch = [];
		try {
			const { cards } = await page.ask({ type: 'judge-cards', stories: asked.map(({ story }) => story) });
			if (signal.aborted) return;
			for (const [i, { card, story }] of asked.entries()) {
				const answer = cards[i];
				if (stories.get(card) !== story) continue;
				if (answer && card.isConnected) place(card, story, strictest(story, answer));
				else stories.delete(card);
			}
			runs.draw();
			gone.look();
			changed();
		} catch (error) {
			if (!signal.aborted) page.fail(error);
		}
	};

	return {
		counts: counts as Readonly<Record<Level, number>>,
		/** What is done with each card, and for what. */
		answers: () => [...judged.values()].map(({ answer }) => answer),
		/** Reads a card and asks about it with the others of this task; what is not a story is released as it is. */
		judge(card: Element): void {
			try {
				const read = page.site.card(card, page.url);
				if (read) {
					const story = page.said.withEarlier(read);
					const before = stories.get(card);
					if (before && JSON.stringify(before) === JSON.stringify(story)) return;
					stories.set(card, story);
					// What it shows now was not judged yet; what is veiled stays so.
					const known = judged.get(card);
					if (known && (known.answer.revealed || strength(known.answer.action) < strength('blur')))
						mark(card, 'pending');
					if (batch.length === 0) queueMicrotask(() => void flush());
					batch.push({ card, story });
				} else if (!judged.has(card)) mark(card, 'show');
			} catch (error) {
				page.fail(error);
			}
		},
		/** The page is complete. */
		finish: gone.look,
		/** What is known of a card; undefined: not judged yet, or not a story. */
		known: (card: Element): Pick<Judged, 'story' | 'answer'> | undefined => judged.get(card),
		/** Moves the keyboard, once it is judged, to what we put on a card, or to its first link. */
		focus,
	};
}

/** See `createCards`. */
export type Cards = ReturnType<typeof createCards>;
