import type { Settings } from '../../core/settings';
import { ATTRIBUTE } from './attribute';
import { VEILS } from './css';
import { passageIn, VEIL } from './passage-css';

/** How strongly the shapes on a veil are blurred; in parts of the size of its letters. */
const BLUR = { strong: '0.55em', soft: '0.28em' } as const;

/**
 * Words that are none, as shapes of a text. A veil never blurs what lies under it: blurred words can be guessed,
 * found and read aloud. These stand on it instead, the same on every veil, and what is under it stays hidden.
 */
export const SHAPES =
	'mo nurae osne caruno ves, anem orosu naca rumesa ovene. Uras cenomo ranuse, an osemu crano vane. '.repeat(24);

type Look = Settings['veil'];

const shapes = (blur: string): string =>
	`content:"${SHAPES}"/""!important;display:block!important;filter:blur(${blur})!important;overflow:hidden!important;` +
	'pointer-events:none!important;user-select:none!important;';

/** What a veiled passage looks like beyond the solid veil; empty for that one. */
export function veilCss(look: Look, cards: string, text: string): string {
	if (!look || look === 'solid') return '';
	// Once more than the rules for every veil, so that it comes before them wherever the sheets stand.
	const veiled = `${passageIn(cards, text)(VEILS)}[${ATTRIBUTE}]`;
	return (
		`@media not (forced-colors:active){${veiled}::before{background:${VEIL}!important}` +
		`${veiled}::after{${shapes(BLUR[look])}visibility:visible!important;position:absolute!important;` +
		'inset:0!important;margin:0!important;padding:0!important;color:inherit!important;' +
		'opacity:0.55!important;font:inherit!important;text-align:start!important}}'
	);
}

/** The same for the panel over a veiled card. */
export const panelCss = (look: Look): string =>
	!look || look === 'solid'
		? ''
		: '@media not (forced-colors:active){section.panel{position:relative;isolation:isolate;background:var(--veil)}' +
			`.panel::after{${shapes(BLUR[look])}position:absolute;z-index:-1;inset:var(--s2);opacity:0.55;` +
			'font:var(--text)/1.55 var(--serif);text-align:start}}';
