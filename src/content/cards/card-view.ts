import { t } from '../../browser/i18n';
import type { Level } from '../../core/level';
import type { CardAnswer, Preferences } from '../../protocol/answers';
import { longPress } from '../choices/long-press';
import { armedWords, makeDeliberate } from '../overlay/deliberate';
import { button, element, icon } from '../overlay/element';

/** What a card's piece says and does. */
export interface CardPiece {
	readonly said: NonNullable<CardAnswer['said']>;
	readonly preferences: Pick<Preferences, 'reveal'>;
	readonly reveal: () => void;
	/** Veils a card again that was revealed. */
	readonly again: () => void;
	/** Opens what can be decided about this story once and for all. */
	readonly more: () => void;
}

const moreButton = ({ more }: CardPiece) => button('quiet', t('choices_more'), more);

function revealButton(kind: 'plain' | 'quiet', { preferences, reveal }: CardPiece): HTMLButtonElement {
	const words = element('span', { 'aria-live': 'polite' }, t('page_show'));
	const made = element('button', { type: 'button', class: 'button deliberate', 'data-kind': kind }, words);
	makeDeliberate(made, preferences.reveal, reveal, (armed) => {
		if (armed) made.dataset.armed = armed;
		else delete made.dataset.armed;
		words.textContent = armed ? armedWords(armed) : t('page_show');
	});
	return made;
}

/** A finger that rests on it opens what the button "more" opens. */
function withLongPress<E extends HTMLElement>(made: E, { more }: CardPiece): E {
	longPress(made, more);
	return made;
}

const names = (text: string) => element('span', { class: 'names' }, text);

/** The badge of a card that is shown with an alert. */
const alertPill = (piece: CardPiece) =>
	withLongPress(
		element(
			'div',
			{ class: 'pill', role: 'note', title: piece.said.names },
			icon('alert'),
			names(t('page_card_alert', piece.said.names)),
			moreButton(piece),
		),
		piece,
	);

/** On a card that the reader revealed: the way back. */
const revealedPill = (piece: CardPiece) =>
	withLongPress(
		element(
			'div',
			{ class: 'pill', role: 'note', title: piece.said.names },
			icon('show'),
			names(t('page_card_shown', piece.said.names)),
			button('quiet', t('page_veil_again'), piece.again),
			moreButton(piece),
		),
		piece,
	);

/** What stands in the place of a veiled card: the reasons, and the way in. */
function veilPanel(piece: CardPiece): HTMLElement {
	const what = t('page_card_blur', piece.said.names);
	const words = element(
		'div',
		{ class: 'panel-words' },
		element('p', {}, what),
		...piece.said.because.map((words) => element('p', { class: 'because' }, words)),
	);
	const acts = element('div', { class: 'acts' }, revealButton('plain', piece), moreButton(piece));
	const panel = element(
		'section',
		{ class: 'panel', 'aria-label': what },
		element('div', { class: 'why' }, words, acts),
	);
	return withLongPress(panel, piece);
}

/** The one line that a skipped card leaves behind. */
const skipStub = (piece: CardPiece) =>
	withLongPress(
		element(
			'div',
			{ class: 'stub', role: 'note' },
			icon('skip'),
			names(t('page_card_skip', piece.said.names)),
			revealButton('quiet', piece),
			moreButton(piece),
		),
		piece,
	);

/** What is put on or before a card, by what is done with it. */
export function cardPiece(action: Exclude<Level, 'show'>, revealed: boolean, piece: CardPiece): HTMLElement {
	if (revealed) return revealedPill(piece);
	return { alert: alertPill, blur: veilPanel, skip: skipStub }[action](piece);
}
