import { ATTRIBUTE } from './attribute';

/** The tag of every element of ours that says or asks something in a page, the gate aside. */
export const VEIL_TAG = 'forewarned-veil';
/** What we wrap around text that has no element of its own (`<br><br>`, plain text). */
export const TEXT_TAG = 'forewarned-text';

/** Wins against the page's own `!important`, whatever ids it uses: `:is()` takes its strongest part. */
export const strong = (selector: string): string => `:is(#\\9#\\9#\\9#\\9,${selector})`;

/** Out of sight, out of the accessibility tree, not found, not selected, not copied, not printed. */
const GONE = 'visibility:hidden!important;user-select:none!important;-webkit-user-select:none!important;';
const STILL = 'animation:none!important;transition:none!important;';

/**
 * Colours of the marks in an archive's own text. Skins change its ground without telling the browser of light or
 * dark, so a veil tints what is there, on white to the veil of `src/ui/theme.css`; the text under it is not drawn
 * at all. The accent keeps a contrast of 3 on white and on #333.
 */
export const VEIL = '#9674322e';
const THREAD = '#96743247';
const ACCENT = '#3d8a84';

const is = (...values: string[]): string => `:is(${values.map((value) => `[${ATTRIBUTE}="${value}"]`).join(',')})`;

/** One rule for an element and one for everything in it, so that no child shows through. */
const vanish = (selector: string): string =>
	`${strong(selector)}{${GONE}${STILL}opacity:0!important}${strong(`${selector} *`)}{${GONE}${STILL}}`;

/**
 * What is covered until it is judged: everything the selectors match that nobody has released, and
 * opened text while the gate is up.
 */
export function coverCss(cards: string, text: string): string {
	const all = [cards, text].filter(Boolean).join(',');
	if (!all) return '';
	const pending = `:is(${all}):is(:not([${ATTRIBUTE}]),[${ATTRIBUTE}="pending"])`;
	if (!text) return vanish(pending);
	const asked = `:is(${text})${is('alert', 'blur', 'skip')}`;
	// A chapter with a sheet in its place takes no room; without the sheet it is still covered.
	return `${vanish(pending)}${vanish(asked)}${strong(`${VEIL_TAG}[data-sheet]+${asked}`)}{display:none!important}`;
}

/** How marked cards look: a veiled one keeps its size, a skipped one takes no room. */
function cardCss(cards: string): string {
	const card = (value: string) => `:is(${cards})[${ATTRIBUTE}="${value}"]`;
	return [
		`${strong(card('blur'))}{${GONE}${STILL}position:relative!important}`,
		`${strong(`${card('blur')} *:not(${VEIL_TAG})`)}{${GONE}${STILL}opacity:0!important}`,
		`${strong(card('alert'))}{position:relative!important}`,
		`${strong(card('skip'))}{display:none!important}`,
	].join('');
}

/** Selects paragraphs that carry a mark: what is neither a card nor a whole chapter. */
export function passageIn(cards: string, text: string): (value: string) => string {
	const others = [cards, text].filter(Boolean).join(',');
	const not = others ? `:not(${others})` : '';
	return (value) => `[${ATTRIBUTE}="${value}"]${not}`;
}

/** How marked paragraphs look: a line in the margin, a veil of the same size, or nothing. */
function passageCss(cards: string, text: string): string {
	const passage = passageIn(cards, text);
	return [
		`${strong(passage('alert'))}{box-shadow:-0.45em 0 0 -0.2em ${ACCENT}!important}`,
		`${strong(passage('blur'))}{${GONE}${STILL}position:relative!important}`,
		`${strong(`${passage('blur')} *`)}{${GONE}${STILL}opacity:0!important}`,
		`${TEXT_TAG}:is(${passage('alert')},${passage('blur')}){display:inline-block!important;width:100%!important}`,
		`${strong(passage('blur'))}::before{content:""!important;visibility:visible!important;position:absolute!important;` +
			`inset:-0.35em 0!important;width:auto!important;height:auto!important;border-radius:0.4em!important;` +
			// What lies under it has no tooltip of its own to show.
			`pointer-events:none!important;background:repeating-linear-gradient(135deg,${VEIL} 0 8px,${THREAD} 9px,${VEIL} 10px)!important;opacity:1!important}`,
		`${strong(passage('skip'))}{display:none!important}`,
		`@media (forced-colors:active){${strong(passage('blur'))}::before{border:1px dashed CanvasText!important}}`,
	].join('');
}

/** The whole style sheet for a site's selectors; either may be empty. */
export const pageCss = (cards: string, text: string): string =>
	coverCss(cards, text) + (cards ? cardCss(cards) : '') + passageCss(cards, text);
