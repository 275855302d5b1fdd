import { each, t } from '../../browser/i18n';
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

/** Letters that two lines of a badge hold on a phone. */
const TWO_LINES = 56;

/** As many of the names as fit two lines, gravest first, and at least one. */
export function fitting(names: readonly string[]): readonly string[] {
	let length = 0;
	const fit = names.filter((name) => {
		length += name.length + 2;
		return length <= TWO_LINES;
	});
	return fit.length > 0 ? fit : names.slice(0, 1);
}

/** What it is about, in few words; "+2" tells the others when it is pressed. */
function names({ said }: CardPiece, say: (names: string) => string): HTMLElement {
	const few = fitting(said.names);
	const words = element('span', {}, say(each(few)));
	const made = element('span', { class: 'names' }, words);
	const others = said.names.slice(few.length);
	if (others.length > 0) {
		const all = button(
			'quiet',
			`+${others.length}`,
			() => {
				words.textContent = say(each(said.names));
				all.remove();
			},
			{ 'aria-label': each(others) },
		);
		made.append(' ', all);
	}
	return made;
}

/** The badge of a card that is shown with an alert. */
const alertPill = (piece: CardPiece) =>
	withLongPress(
		element(
			'div',
			{ class: 'pill', role: 'note', title: each(piece.said.names) },
			icon('alert'),
			names(piece, (all) => t('page_card_alert', all)),
			moreButton(piece),
		),
		piece,
	);

/** On a card that the reader revealed: the way back. */
const revealedPill = (piece: CardPiece) =>
	withLongPress(
		element(
			'div',
			{ class: 'pill', role: 'note', title: each(piece.said.names) },
			icon('show'),
			names(piece, (all) => t('page_card_shown', all)),
			button('quiet', t('page_veil_again'), piece.again),
			moreButton(piece),
		),
		piece,
	);

/** What may be words of the page: drawn only once the reader asks, and taken away when they ask again. */
function whyButton({ said }: CardPiece, line: Element): HTMLButtonElement {
	const why = element('div', { class: 'because' });
	const made = button(
		'quiet',
		t('page_why'),
		() => {
			const open = made.ariaExpanded !== 'true';
			made.ariaExpanded = String(open);
			why.replaceChildren(...(open ? said.because.map((words) => element('p', {}, words)) : []));
			if (open) line.append(why);
			else why.remove();
		},
		{ 'aria-expanded': 'false' },
	);
	return made;
}

/** What stands in the place of a card that has no box: what it is about, and the ways in. */
function standIn(kind: 'panel' | 'stub', show: 'plain' | 'quiet', piece: CardPiece): HTMLElement {
	const say = (all: string) => t(kind === 'panel' ? 'page_card_blur' : 'page_card_skip', all);
	const line = element('div', { class: 'line' }, icon(kind === 'panel' ? 'blur' : 'skip'), names(piece, say));
	const why = whyButton(piece, line);
	line.append(element('div', { class: 'acts' }, revealButton(show, piece), why, moreButton(piece)));
	const what = { class: kind, 'aria-label': say(each(piece.said.names)) };
	return withLongPress(element('section', what, line), piece);
}

/** What is put on or before a card, by what is done with it. */
export function cardPiece(action: Exclude<Level, 'show'>, revealed: boolean, piece: CardPiece): HTMLElement {
	if (revealed) return revealedPill(piece);
	if (action === 'alert') return alertPill(piece);
	return action === 'blur' ? standIn('panel', 'plain', piece) : standIn('stub', 'quiet', piece);
}
