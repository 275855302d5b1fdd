import { t } from '../../browser/i18n';
import type { OwnSite } from '../../core/own-site';
import { Button } from '../../ui/button';
import { GATE_TAG } from '../cover/css';
import { openDialog } from '../overlay/dialog';
import whole from '../overlay/whole-page.css?inline';
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
		<h1 id="title">{t('picker_blocked')}</h1>
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
	const blocked = page.querySelector(GATE_TAG) !== null;
	const over = openDialog(
		whole + css,
		(close) => (blocked ? <Blocked close={close} /> : <Picker {...{ page, host, save, reload, close }} />),
		signal,
	);
	for (const type of KEPT) over.addEventListener(type, (event) => event.stopPropagation());
}
