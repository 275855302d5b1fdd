import { COVERED } from './attribute';
import { CARD, CLEAR, cardsGone, GONE, HELD, having, oneVeil, STILL, VEIL_TAG, vanish, WHOLE, WORDS } from './css';
import { SHAPES } from './veil-style';

/** What is not ours in a veiled passage. */
const foreign = `:not(${VEIL_TAG}:empty)`;

/**
 * What waits to be judged: a card without anything in it, a text in its place. What is in a card that waits has no
 * styles, so that those for it are for what a browser draws all the same.
 */
const waiting = `${having('pending')}:not([${COVERED}="whole"]){${HELD}}${vanish([CARD, WHOLE])}`;

/**
 * What holds by our marks alone, whatever the page makes of its own classes: what waits to be judged, what is
 * veiled or skipped, and what is behind the gate or a sheet. Inserted by the background as a style sheet of the
 * reader's, it beats every style of the page, those written on its elements and in its shadow roots too. What is ours
 * in a veiled passage has nothing in it but its shadow root; what a page makes in our name and fills is no exception.
 *
 * Nothing here asks what an element contains (`:has`): browsers would work out all styles of the page again when
 * anything comes to it.
 */
export const SHIELD = [
	waiting,
	cardsGone(),
	`${WORDS},${WORDS} ${foreign}{${GONE}${STILL}}`,
	`${WORDS}>${foreign}{${CLEAR}}`,
	`${WORDS}::before{content:""!important}`,
	// The words that are none, where the page's own sheet of ours lets them have a box.
	`${WORDS}::after{content:"${SHAPES}"/""!important}`,
	`${WORDS} ${foreign}:is(*)::before,${WORDS} ${foreign}:is(*)::after{content:none!important}`,
	oneVeil(),
].join('');

/**
 * What waits to be judged, for the manifest of browsers that take no style sheet of the reader's there: a sheet of the
 * page's own kind, but one that is there from the first moment, and that no script of the page can reach or empty.
 */
export const WAITING = `@layer{${waiting}}`;
