import { t } from '../../browser/i18n';
import { VEIL_TAG } from '../cover/css';
import { button, element, icon } from './element';
import { createHost } from './host';

const CSS = `:host{position:fixed!important;inset-block-end:12px!important;inset-inline:12px!important;z-index:2147483647!important}
.note{display:flex;flex-wrap:wrap;gap:var(--s3);align-items:center;max-width:36em;margin-inline:auto;padding:var(--s3) var(--s4);
border:1px solid var(--line);border-radius:var(--round);background:var(--sheet);color:var(--ink);box-shadow:var(--shadow);
font:var(--text)/1.45 var(--sans);text-align:start}.note p{flex:1 1 8em;margin:0}`;

/**
 * A small notice at the foot of the page, with one thing to do about it; `closable`: it can also be sent away;
 * `report`: what it tells of can be reported as a mistake.
 */
export function showNotice(
	text: string,
	words: string,
	act: () => void,
	signal: AbortSignal,
	closable = false,
	report?: () => void,
): void {
	const off = new AbortController();
	const host = createHost(VEIL_TAG, CSS, AbortSignal.any([signal, off.signal]));
	const note = element('div', { class: 'note', role: 'alert' }, icon('info'), element('p', {}, text));
	const press = (then?: () => void) => () => {
		off.abort();
		then?.();
	};
	note.append(button('plain', words, press(act)));
	if (report) note.append(button('quiet', t('report_open'), report));
	if (closable) {
		const close = button('quiet', '', press(), { 'aria-label': t('ui_close') });
		close.replaceChildren(icon('close'));
		note.append(close);
	}
	host.content.append(note);
	document.documentElement.append(host.element);
}

/** Something was done because the reader chose it here. */
export const undoNotice = (text: string, undo: () => void, signal: AbortSignal): void =>
	showNotice(text, t('ui_undo'), undo, signal, true);

/** The page was uncovered because something of ours failed. */
export const failedNotice = (report: () => void, signal: AbortSignal): void =>
	showNotice(t('page_failed'), t('page_notice_close'), () => undefined, signal, false, report);

/** Cards or chapters could not be read, and stay covered until the reader says otherwise. */
export const partCoveredNotice = (uncover: () => void, signal: AbortSignal): void =>
	showNotice(t('page_failed_part'), t('page_show_anyway'), uncover, signal, true);

/** Something of ours failed, and the page stays covered until the reader says otherwise. */
export const keptCoveredNotice = (uncover: () => void, report: () => void, signal: AbortSignal): void =>
	showNotice(t('page_failed_strict'), t('page_show_anyway'), uncover, signal, false, report);
