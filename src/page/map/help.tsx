import { t } from '../../browser/i18n';
import { Button } from '../../ui/button';
import { VEIL_TAG } from '../cover/css';
import { createHost } from '../host';
import css from './help.css?inline';
import { KEYS } from './keys';

const LINES = [
	['next', 'map_key_next'],
	['previous', 'map_key_previous'],
	['after', 'map_after'],
	['reveal', 'map_key_reveal'],
	['again', 'page_veil_again'],
	['help', 'map_key_help'],
] as const;

/** The keys, in a dialog that Escape closes; the keyboard is then where it was before. */
export function openKeys(signal: AbortSignal): void {
	const off = new AbortController();
	const host = createHost(VEIL_TAG, css, AbortSignal.any([signal, off.signal]));
	const dialog: { current: HTMLDialogElement | null } = { current: null };
	const close = () => {
		dialog.current?.close();
		off.abort();
	};
	host.show(
		<dialog ref={dialog} aria-labelledby="title" onCancel={close}>
			<h1 id="title">{t('map_keys')}</h1>
			<dl>
				{LINES.map(([act, words]) => (
					<div>
						<dt>
							<kbd>{KEYS[act].toUpperCase()}</kbd>
						</dt>
						<dd>{t(words)}</dd>
					</div>
				))}
			</dl>
			<p>{t('map_keys_off')}</p>
			<Button kind="main" onClick={(event) => event.isTrusted && close()}>
				{t('ui_close')}
			</Button>
		</dialog>,
	);
	document.documentElement.append(host.element);
	dialog.current?.showModal();
}
