import { ATTRIBUTE, type Mark } from './attribute';

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

/**
 * Colours of the marks in an archive's own text. Skins change its ground without telling the browser of light or
 * dark, so a veil tints what is there, on white to the veil of `src/ui/theme.css`; the text under it is not drawn
 * at all. The accent keeps a contrast of 3 on white and on #333.
 */
export const VEIL = '#9674322e';
const THREAD = '#96743247';
const ACCENT = '#3d8a84';

/** Elements with one of these marks. */
export const is = (...values: readonly Mark[]): string =>
	`:is(${values.map((value) => `[${ATTRIBUTE}="${value}"]`).join(',')})`;

/** Words that a style sheet of the page adds are part of it. */
const wordless = (selector: string): string => `${selector}::before,${selector}::after{content:none!important}`;

/** One rule for an element and one for everything in it, so that no child shows through. */
export const vanish = (selector: string): string =>
	`${selector},${selector} *{${GONE}${STILL}${CLEAR}}${wordless(selector)}${wordless(`${selector} *`)}`;

/** What the selectors of a site match, either of which may be empty. */
export const coveredBy = (cards: string, text: string): string => [cards, text].filter(Boolean).join(',');

/** What is covered until the settings are here: everything, also what the page says was released. */
export function wholeCss(cards: string, text: string): string {
	const all = coveredBy(cards, text);
	return all && vanish(`:is(${all})`);
}

/**
 * What is covered until it is judged: everything the selectors match that nobody has released, what was seen
 * and waits, and opened text while the gate is up.
 */
function coverCss(cards: string, text: string): string {
	const all = coveredBy(cards, text);
	if (!all) return '';
	const covered = [vanish(is('pending')), vanish(`:is(${all}):not([${ATTRIBUTE}])`)];
	if (!text) return covered.join('');
	const asked = `:is(${text})${is('alert', 'blur', 'skip')}`;
	// A chapter with a sheet in its place takes no room; without the sheet it is still covered.
	return [...covered, vanish(asked), `${VEIL_TAG}[data-sheet]+${asked}{display:none!important}`].join('');
}

/** How marked cards look: a veiled one keeps its size, a skipped one takes no room. */
function cardCss(cards: string): string {
	const card = (value: Mark) => `:is(${cards})[${ATTRIBUTE}="${value}"]`;
	return [
		`${card('blur')}{${GONE}${STILL}position:relative!important}`,
		`${card('blur')} *{${GONE}${STILL}${CLEAR}}`,
		wordless(card('blur')),
		wordless(`${card('blur')} *`),
		`${card('alert')}{position:relative!important}`,
		`${card('skip')}{display:none!important}`,
	].join('');
}

/** Selects paragraphs that carry a mark: what is neither a card nor a whole chapter. */
export function passageIn(cards: string, text: string): (value: Mark) => string {
	const others = coveredBy(cards, text);
	const not = others ? `:not(${others})` : '';
	return (value) => `[${ATTRIBUTE}="${value}"]${not}`;
}

/** How marked paragraphs look: a line in the margin, a veil of the same size, or nothing. */
function passageCss(cards: string, text: string): string {
	const passage = passageIn(cards, text);
	const blur = passage('blur');
	return [
		`${passage('alert')}{box-shadow:-0.45em 0 0 -0.2em ${ACCENT}!important}`,
		`${blur}{${GONE}${STILL}position:relative!important}`,
		`${blur} *{${GONE}${STILL}${CLEAR}}`,
		`${blur}::after{content:none!important}`,
		wordless(`${blur} *`),
		`${TEXT_TAG}:is(${passage('alert')},${blur}){display:inline-block!important;width:100%!important}`,
		`${blur}::before{content:""!important;visibility:visible!important;position:absolute!important;` +
			`inset:-0.35em 0!important;width:auto!important;height:auto!important;border-radius:0.4em!important;` +
			// What lies under it has no tooltip of its own to show.
			`pointer-events:none!important;background:repeating-linear-gradient(135deg,${VEIL} 0 8px,${THREAD} 9px,${VEIL} 10px)!important;opacity:1!important}`,
		`${passage('skip')}{display:none!important}`,
		`@media (forced-colors:active){${blur}::before{border:1px dashed CanvasText!important}}`,
	].join('');
}

/** The whole style sheet for a site's selectors; either may be empty. */
export const pageCss = (cards: string, text: string): string =>
	coverCss(cards, text) + (cards ? cardCss(cards) : '') + passageCss(cards, text);
