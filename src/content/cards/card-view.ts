import { each, t } from '../../browser/i18n';
import { type Action, covers, hides } from '../../core/level';
import type { CardAnswer, Preferences } from '../../protocol/answers';
import { ifTrusted } from '../../ui/if-trusted';
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

/** Drawn once for each page; a copy costs a fraction of drawing it anew. */
const models = new Map<string, HTMLElement>();

function copyOf(name: string, draw: () => HTMLElement): HTMLElement {
	const known = models.get(name) ?? draw();
	models.set(name, known);
	return known.cloneNode(true) as HTMLElement;
}

/** A part of a piece, all of which are drawn with it. */
const find = <E extends HTMLElement>(piece: HTMLElement, part: string): E => piece.querySelector(`.${part}`) as E;

/** What a press does that a person made. */
const onPress = (made: HTMLElement, press: () => void): void =>
	made.addEventListener(
		'click',
		ifTrusted(() => press()),
	);

const quiet = (part: string, words: string): HTMLElement =>
	element('button', { type: 'button', class: `button ${part}`, 'data-kind': 'quiet' }, element('span', {}, words));

function makeReveal(made: HTMLButtonElement, { preferences, reveal }: CardPiece): void {
	const words = find(made, 'words');
	makeDeliberate(made, preferences.reveal, reveal, (armed) => {
		if (armed) made.dataset.armed = armed;
		else delete made.dataset.armed;
		words.textContent = armed ? armedWords(armed) : t('page_show');
	});
}

/** The button "more", and a finger that rests on the piece, which opens the same. */
function makeMore(piece: HTMLElement, { more }: CardPiece): void {
	onPress(find(piece, 'more'), more);
	longPress(piece, () => more);
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

/** Says what it is about, in few words; "+2" tells the others when it is pressed. */
function fillNames(piece: HTMLElement, { said }: CardPiece, say: (names: string) => string): void {
	const few = fitting(said.names);
	const words = element('span', {}, say(each(few)));
	const made = find(piece, 'names');
	made.append(words);
	const others = said.names.slice(few.length);
	if (others.length === 0) return;
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

const names = () => element('span', { class: 'names' });

/** The badge of a card that is shown: with an alert, or because its reader revealed it; then with the way back. */
function pill(action: Action, revealed: boolean, piece: CardPiece): HTMLElement {
	const made = copyOf(revealed ? 'revealed' : action, () => {
		const drawn = element('div', { class: 'pill', role: 'note' }, icon(revealed ? 'show' : action), names());
		if (revealed) drawn.append(quiet('again', t('page_veil_again')));
		drawn.append(quiet('more', t('choices_more')));
		return drawn;
	});
	made.title = each(piece.said.names);
	fillNames(made, piece, (all) => t(revealed ? 'page_card_shown' : `page_card_${action}`, all));
	if (revealed) onPress(find(made, 'again'), piece.again);
	makeMore(made, piece);
	return made;
}

/** What may be words of the page: drawn only once the reader asks, and taken away when they ask again. */
function makeWhy(made: HTMLElement, { said }: CardPiece, line: Element): void {
	let why: HTMLElement | undefined;
	onPress(made, () => {
		if (why) why.remove();
		const before = why;
		why = before
			? undefined
			: element('div', { class: 'because' }, ...said.because.map((words) => element('p', {}, words)));
		if (why) line.append(why);
		made.setAttribute('aria-expanded', String(why !== undefined));
	});
}

/** What stands in the place of a card that has no box: what it is about, and the ways in. */
function standIn(action: Action, piece: CardPiece): HTMLElement {
	const say = (all: string) => t(`page_card_${action}`, all);
	const made = copyOf(action, () => {
		const words = element('span', { class: 'words', 'aria-live': 'polite' }, t('page_show'));
		const reveal = element(
			'button',
			{ type: 'button', class: 'button deliberate', 'data-kind': hides(action) ? 'quiet' : 'plain' },
			words,
		);
		const why = quiet('why', t('page_why'));
		why.setAttribute('aria-expanded', 'false');
		const acts = element('div', { class: 'acts' }, reveal, why, quiet('more', t('choices_more')));
		const line = element('div', { class: 'line' }, icon(action), names(), acts);
		return element('section', { class: hides(action) ? 'stub' : 'panel' }, line);
	});
	made.setAttribute('aria-label', say(each(piece.said.names)));
	fillNames(made, piece, say);
	if (piece.said.title) find(made, 'acts').before(element('b', { class: 'names', dir: 'auto' }, piece.said.title));
	makeReveal(find(made, 'deliberate'), piece);
	makeWhy(find(made, 'why'), piece, find(made, 'line'));
	makeMore(made, piece);
	return made;
}

/** What is put on or before a card, by what is done with it. */
export function cardPiece(action: Action, revealed: boolean, piece: CardPiece): HTMLElement {
	return revealed || !covers(action) ? pill(action, revealed, piece) : standIn(action, piece);
}
