import type { Verdict } from '../../core/judge';
import { covers, hides, LEVELS, type Level, strength, zeroFor } from '../../core/level';
import type { Story } from '../../core/story';
import type { CardAnswer } from '../../protocol/answers';
import { LIKED, mark } from '../cover/attribute';
import { VEIL_TAG } from '../cover/css';
import { createHost, type Host } from '../overlay/host';
import type { Page } from '../page';
import { wing } from '../wings';
import { createLater } from './added-cards';
import { createQuestions } from './ask-about-cards';
import { cardStyles } from './card-styles';
import { cardPiece } from './card-view';
import { watchEmptyList } from './empty-list';
import { loadHandle } from './load-handle';
import { createSkippedRuns } from './skipped-runs';
import { createStrictest, nameOf } from './strictest-answer';
import { trackMovedCards } from './track-moves';

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
	const styles = cardStyles(page.preferences.veil);
	const gone = watchEmptyList(page, judged, signal);
	/** The card that gets the keyboard as soon as it is judged. */
	let toFocus: Element | undefined;
	const said = createStrictest();

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
			said.set(story, now);
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
		host.stay(() => {
			if (onEdge) card.prepend(host.element);
			else if (card.previousSibling !== host.element) card.before(host.element);
		});
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
		mark(card, revealed ? 'alert' : action, 'card');
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

	/** What a card shows now was not judged yet; what is veiled stays so. */
	const cover = (card: Element) => {
		const known = judged.get(card);
		if (known && (known.answer.revealed || strength(known.answer.action) < strength('blur')))
			mark(card, 'pending', 'card');
	};
	/** What is done with one card has changed. */
	const done = () => {
		runs.draw();
		gone.look();
		changed();
	};
	const questions = createQuestions(
		page,
		{ cover, done, answered: (card, story, answer) => place(card, story, said.of(story, answer)) },
		signal,
	);

	/** Reads a card; what is not a story is released as it is. `now`: it waits for nothing. */
	const judge = (card: Element, now: boolean): void => {
		page.parsed.note([card]);
		let read: Story | undefined;
		try {
			read = page.site.card(card, page.url);
		} catch (error) {
			page.unread(card, error, 'card');
			return;
		}
		try {
			if (!read) {
				if (!judged.has(card)) mark(card, 'show', 'card');
			} else if (!now && page.parsed.isLater(card) && page.said.isNew(read)) {
				cover(card);
				later(card);
			} else questions.ask(card, page.said.withEarlier(read));
		} catch (error) {
			page.fail(error);
		}
	};
	const moved = trackMovedCards({
		...{ selector: page.site.cards, judged, knows: questions.knows },
		left(card) {
			clear(card);
			questions.forget(card);
			queueMicrotask(done);
		},
		back(card) {
			const known = judged.get(card);
			known?.host?.again();
			if (!known) mark(card, 'pending', 'card');
			judge(card, false);
		},
	});
	const later = createLater((card) => judge(card, true), signal);

	return {
		counts: counts as Readonly<Record<Level, number>>,
		/** What is done with each card, and for what. */
		answers: () => [...judged.values()].map(({ answer }) => answer),
		/** Reads a card and asks about it with the others of this task. */
		judge: (card: Element): void => judge(card, false),
		/** Takes in what happened to cards that were judged. */
		moved,
		/** The page is complete. */
		finish(): void {
			if (page.site.cards) page.parsed.note(document.querySelectorAll(page.site.cards));
			page.parsed.close();
			gone.look();
		},
		/** What is known of a card; undefined: not judged yet, or not a story. */
		known: (card: Element): Pick<Judged, 'story' | 'answer'> | undefined => judged.get(card),
		/** Moves the keyboard, once it is judged, to what we put on a card, or to its first link. */
		focus,
	};
}

/** See `createCards`. */
export type Cards = ReturnType<typeof createCards>;
