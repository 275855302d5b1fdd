import type { Preferences } from '../../protocol/answers';
import { panelCss } from '../cover/veil-style';
import css from './card.css?inline';

/** On the card's upper edge, so that the card keeps its size and its text. */
const EDGE =
	':host{position:absolute!important;inset-block-start:-1em!important;inset-inline-end:12px!important;' +
	'max-width:calc(100% - 24px)!important;z-index:3!important}';

/** A skipped card whose line stands for it together with others. */
const JOINED = ':host([hidden]){display:none!important}';

/** The styles of what is put on or before a card, by where it stands. */
export const cardStyles = (veil: Preferences['veil']) => ({
	edge: EDGE + css,
	panel: panelCss(veil) + css,
	line: JOINED + css,
});
