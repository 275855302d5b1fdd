import { ACTIONS, covers, hides, type Level } from '../../core/level';
import { ATTRIBUTE, COVERED, LIKED, type Mark } from './attribute';
import { splitSelector } from './split-selector';

/** The tag of every element of ours that says or asks something in a page, the gate aside. */
export const VEIL_TAG = 'forewarned-veil';
/** The tag of the gate. */
export const GATE_TAG = 'forewarned-gate';
/** What we wrap around text that has no element of its own (`<br><br>`, plain text). */
export const TEXT_TAG = 'forewarned-text';

/** Out of sight, out of the accessibility tree, not found, not selected, not copied, not printed. */
export const GONE = 'visibility:hidden!important;user-select:none!important;-webkit-user-select:none!important;';
/** Nothing on its way to another look: transitions beat what is important. */
export const STILL = 'animation:none!important;transition:none!important;';
/** What an element keeps from all that is in it, whatever they say of themselves. */
export const CLEAR = 'opacity:0!important;';

/** Selects what carries a mark. */
export const having = (value: Mark): string => `[${ATTRIBUTE}="${value}"]`;

/** Elements with one of these marks. */
export const marked = (...values: readonly Mark[]): string => `:is(${values.map(having).join()})`;

/** A card that waits. */
export const CARD = `[${COVERED}="held"]`;
/** What is covered in its place as a whole: a text that waits, or is behind the gate or a sheet. */
export const WHOLE = `[${COVERED}="whole"]`;
/** What a veil is drawn over in its place. */
export const WORDS = `[${COVERED}="words"]`;

const within = (selectors: readonly string[]): string[] => selectors.map((selector) => `${selector} *`);
const below = (selectors: readonly string[]): string[] => selectors.map((selector) => `${selector}>*`);

/** Words that a style sheet of the page adds are part of it. */
const wordless = (selectors: readonly string[]): string =>
	`${selectors.flatMap((selector) => [`${selector}::before`, `${selector}::after`]).join()}{content:none!important}`;

/**
 * Rules for elements and for everything in them, so that no child shows through. What is clear has a layer of its own
 * in the browser, so only they are and what stands in them: that leaves nothing of what is further in, either, not
 * even the words that a style sheet of the page adds to it. Taking those out would make the browser work out three
 * styles for each element instead of one.
 */
export const vanish = (selectors: readonly string[]): string =>
	`${[...selectors, ...within(selectors)].join()}{${GONE}${STILL}}` +
	`${[...selectors, ...below(selectors)].join()}{${CLEAR}}${wordless(selectors)}`;

/** What the selectors of a site match, either of which may be empty. */
export const coveredBy = (cards: string, text: string): string => [cards, text].filter(Boolean).join(',');

/** What is covered until the settings are here: everything, also what the page says was released. */
export function wholeCss(cards: string, text: string): string {
	const all = splitSelector(text);
	return (cards ? heldCards(cards, true) : '') + (all.length === 0 ? '' : vanish(all));
}

/**
 * What holds a card back as a whole. The browser skips all that is in it, its styles and layout too, so that nothing
 * inside is seen, found, selected, focused or read aloud, and no style of a descendant can undo it. Without a box of
 * its own an element has nothing to skip: it is a block so long. A card that waits keeps about the room that it will
 * take, so that what stands below a list does not come up in between.
 */
export const HELD =
	`${GONE}${STILL}${CLEAR}content-visibility:hidden!important;display:block!important;` +
	'contain-intrinsic-size:10em 14em!important;';

/** Cards that nobody has released yet; `before`: also what carries a mark, which may be the page's own. */
const heldCards = (cards: string, before: boolean): string =>
	splitSelector(cards)
		.flatMap((each) => (before ? [each] : [`${each}:not([${ATTRIBUTE}])`, each + having('pending')]))
		.map((each) => `${each}{${HELD}}`)
		.join('');

/**
 * What is covered until it is judged: everything the selectors match that nobody has released, what was seen
 * and waits, and opened text while the gate is up. Text keeps its layout, since the browser goes back to places in it.
 */
function coverCss(cards: string, text: string): string {
	const held = cards ? heldCards(cards, false) : '';
	const all = splitSelector(text);
	if (all.length === 0) return held;
	const covered = vanish([WHOLE, ...all.map((each) => `${each}:not([${ATTRIBUTE}])`)]);
	// A chapter with a sheet in its place takes no room; without the sheet it is still covered.
	return `${held}${covered}${VEIL_TAG}[data-sheet]+:is(${text})${marked(...ACTIONS)}{display:none!important}`;
}

/** Levels that mark what stays legible, veil it in its place, or take its room as well. */
export const MARKS = /* @__PURE__ */ ACTIONS.filter((level) => !covers(level));
export const VEILS = /* @__PURE__ */ ACTIONS.filter((level) => covers(level) && !hides(level));
export const FOLDS = /* @__PURE__ */ ACTIONS.filter(hides);

/** Wrapped text in a veil has no boxes of its own. */
export const oneVeil = (): string =>
	VEILS.map((level) => `${TEXT_TAG}${having(level)}>${TEXT_TAG}{display:none!important}`).join('');

/** Of a veiled or skipped card nothing is there but what stands before it. */
export const cardsGone = (): string =>
	`${ACTIONS.filter(covers)
		.map((level) => `${having(level)}:not([${COVERED}])`)
		.join()}{display:none!important}`;

/** A veiled passage is there for nobody. */
const veiledCss = (): string => `${WORDS},${WORDS} *{${GONE}${STILL}}${WORDS}>*{${CLEAR}}${oneVeil()}`;

/** A veiled one keeps its size, and has no words but its own. */
export const keptCss = (): string => `${WORDS}{position:relative!important}${wordless(within([WORDS]))}`;

/** How cards look that are marked and shown. */
function cardCss(cards: readonly string[]): string {
	const at = (levels: readonly Level[]) => cards.flatMap((each) => levels.map((level) => each + having(level)));
	return `${at(MARKS).join()}{position:relative!important}[${LIKED}]{outline:2px solid #5a9a94!important}`;
}

/** The style sheet of cards and of what is opened, for a site's selectors; either may be empty. */
export const pageCss = (cards: string, text: string): string =>
	coverCss(cards, text) + veiledCss() + cardsGone() + (cards ? cardCss(splitSelector(cards)) : '');
