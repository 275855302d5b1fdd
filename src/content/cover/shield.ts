import { ACTIONS, covers } from '../../core/level';
import { anyMarked, CLEAR, GATE_TAG, GONE, having, marked, oneVeil, STILL, VEIL_TAG, vanish } from './css';
import { SHAPES } from './veil-style';

const opened = marked(...ACTIONS);

/** While the gate is up, nothing of the story that is behind it. */
const behindGate = `html:has(>${GATE_TAG}) ${opened}`;

/** Nor of a chapter that has a sheet in its place. */
const behindSheet = `${VEIL_TAG}[data-sheet]+${opened}`;

/** What is not ours in a veiled card. */
const foreign = `:not(${VEIL_TAG}:empty)`;

const veiled = anyMarked(ACTIONS.filter(covers).map(having));

/**
 * What holds by our marks alone, whatever the page makes of its own classes: what waits to be judged, what is
 * veiled or skipped, and what is behind the gate. Inserted by the background as a style sheet of the reader's, it
 * beats every style of the page, those written on its elements and in its shadow roots too. What is ours in a
 * veiled card has nothing in it but its shadow root; what a page makes in our name and fills is no exception.
 */
export const SHIELD = [
	vanish([anyMarked([having('pending'), behindGate, behindSheet])]),
	`${veiled},${veiled} ${foreign}{${GONE}${STILL}}`,
	`${veiled}>${foreign}{${CLEAR}}`,
	`${veiled}::before{content:""!important}`,
	// The words that are none, where the page's own sheet of ours lets them have a box.
	`${veiled}::after{content:"${SHAPES}"/""!important}`,
	`${veiled} ${foreign}:is(*)::before,${veiled} ${foreign}:is(*)::after{content:none!important}`,
	oneVeil(),
].join('');

/**
 * What waits to be judged, for the manifest of browsers that take no style sheet of the reader's there: a sheet of the
 * page's own kind, but one that is there from the first moment, and that no script of the page can reach or empty.
 */
export const WAITING = `@layer{${vanish([having('pending')])}}`;
