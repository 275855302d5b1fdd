import { t } from '../../browser/i18n';
import type { OwnSite } from '../../core/own-site';
import { Button } from '../../ui/button';
import { VEIL_TAG } from '../cover/css';
import { createHost } from '../host';
import { Picker } from './picker';
import css from './picker.css?inline';

/** What the page must not hear of: it would open menus or follow keys while it is pointed at. */
const KEPT = ['click', 'keydown', 'keyup', 'pointermove', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const;

interface Ways {
	readonly save: (site: OwnSite) => Promise<void>;
	readonly reload: () => void;
}

/** A gate is up: the page behind it cannot be seen, so there is nothing to point at yet. */
const Blocked = ({ close }: { close: () => void }) => (
	<div class="panel">
		<h1 id="asked">{t('picker_blocked')}</h1>
		<div class="actions">
			<Button onClick={close}>{t('ui_close')}</Button>
		</div>
	</div>
);

/**
 * Opens the picker above the page, which is inert as long as it is up. It goes by Escape, by its button, or
 * when the signal aborts.
 */
export function openPicker(page: Document, host: string, { save, reload }: Ways, signal: AbortSignal): void {
	const off = new AbortController();
	const piece = createHost(VEIL_TAG, css, AbortSignal.any([signal, off.signal]));
	const dialog: { current: HTMLDialogElement | null } = { current: null };
	const close = () => {
		dialog.current?.close();
		off.abort();
	};
	for (const type of KEPT) piece.element.addEventListener(type, (event) => event.stopPropagation());
	const blocked = page.querySelector('forewarned-gate') !== null;
	piece.show(
		<dialog ref={dialog} aria-labelledby="asked" onCancel={close}>
			{blocked ? <Blocked close={close} /> : <Picker {...{ page, host, save, reload, close }} />}
		</dialog>,
	);
	page.documentElement.append(piece.element);
	dialog.current?.showModal();
}
