import { contextInvalidated } from '../../browser/context-invalidated';
import { t } from '../../browser/i18n';
import { showNotice } from '../overlay/notice';

/**
 * Once the extension is gone from under the page, nothing more can be judged or revealed here: it stays as it is,
 * and the reader is told when they come back to it or touch it. Returns what tells at once, if it is so.
 */
export function watchInvalidation(signal: AbortSignal): () => boolean {
	const done = new AbortController();
	const tell = () => {
		if (!contextInvalidated()) return false;
		if (!done.signal.aborted) showNotice(t('renewed_notice'), t('renewed_reload'), () => location.reload(), signal);
		done.abort();
		return true;
	};
	const listening = { capture: true, passive: true, signal: AbortSignal.any([signal, done.signal]) };
	for (const event of ['visibilitychange', 'pointerdown', 'keydown']) addEventListener(event, tell, listening);
	return tell;
}
