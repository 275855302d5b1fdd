import type { Mark } from './attribute';
import { coveredBy, having, keptCss, TEXT_TAG } from './css';

/**
 * Colours of the marks in an archive's own text. Skins change its ground without telling the browser of light or
 * dark, so a veil tints what is there, on white to the veil of `src/ui/theme.css`; the text under it is not drawn
 * at all. The accent keeps a contrast of 3 on white and on #333.
 */
export const VEIL = '#9674322e';
const THREAD = '#96743247';
const ACCENT = '#3d8a84';

/** Selects paragraphs that carry a mark: what is neither a card nor a whole chapter. */
export function passageIn(cards: string, text: string): (value: Mark) => string {
	const others = coveredBy(cards, text);
	const not = others ? `:not(${others})` : '';
	return (value) => having(value) + not;
}

/** How marked paragraphs look: a line in the margin, a veil of the same size, or nothing. */
export function passageCss(cards: string, text: string): string {
	const passage = passageIn(cards, text);
	const blur = passage('blur');
	return [
		keptCss([blur]),
		`${passage('alert')}{box-shadow:-0.45em 0 0 -0.2em ${ACCENT}!important}`,
		`${blur}::after{content:none!important;display:none!important}`,
		`${TEXT_TAG}:is(${passage('alert')},${blur}){display:inline-block!important;width:100%!important}`,
		`${blur}::before{content:""!important;visibility:visible!important;position:absolute!important;` +
			`inset:-0.35em 0!important;width:auto!important;height:auto!important;border-radius:0.4em!important;` +
			// What lies under it has no tooltip of its own to show.
			`pointer-events:none!important;background:repeating-linear-gradient(135deg,${VEIL} 0 8px,${THREAD} 9px,${VEIL} 10px)!important;opacity:1!important}`,
		`${TEXT_TAG}${having('blur')}:has(>${TEXT_TAG}){min-height:3em!important}`,
		`${passage('skip')}{display:none!important}`,
		`@media (forced-colors:active){${blur}::before{border:1px dashed CanvasText!important}}`,
	].join('');
}
