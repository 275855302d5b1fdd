import type { Mark } from './attribute';
import { coveredBy, FOLDS, having, keptCss, MARKS, marked, TEXT_TAG, VEILS } from './css';

/**
 * Colours of the marks in an archive's own text. Skins change its ground without telling the browser of light or
 * dark, so a veil tints what is there, on white to the veil of `src/ui/theme.css`; the text under it is not drawn
 * at all. The accent keeps a contrast of 3 on white and on #333.
 */
export const VEIL = '#9674322e';
const THREAD = '#96743247';
const ACCENT = '#3d8a84';

/** Selects paragraphs that carry a mark: what is neither a card nor a whole chapter. */
export function passageIn(cards: string, text: string): (values: readonly Mark[]) => string {
	const others = coveredBy(cards, text);
	const not = others ? `:not(${others})` : '';
	return (values) => (values.length === 1 ? values.map(having).join() : marked(...values)) + not;
}

/** How marked paragraphs look: a line in the margin, a veil of the same size, or nothing. */
export function passageCss(cards: string, text: string): string {
	const passage = passageIn(cards, text);
	const veil = passage(VEILS);
	return [
		keptCss(),
		`${passage(MARKS)}{box-shadow:-0.45em 0 0 -0.2em ${ACCENT}!important}`,
		`${veil}::after{content:none!important;display:none!important}`,
		`${TEXT_TAG}:is(${passage(MARKS)},${veil}){display:inline-block!important;width:100%!important}`,
		`${veil}::before{content:""!important;visibility:visible!important;position:absolute!important;` +
			`inset:-0.35em 0!important;width:auto!important;height:auto!important;border-radius:0.4em!important;` +
			// What lies under it has no tooltip of its own to show.
			`pointer-events:none!important;background:repeating-linear-gradient(135deg,${VEIL} 0 8px,${THREAD} 9px,${VEIL} 10px)!important;opacity:1!important}`,
		`${TEXT_TAG}${marked(...VEILS)}:has(>${TEXT_TAG}){min-height:3em!important}`,
		`${passage(FOLDS)}{display:none!important}`,
		`@media (forced-colors:active){${veil}::before{border:1px dashed CanvasText!important}}`,
	].join('');
}
