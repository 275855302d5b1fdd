import { t } from '../../../browser/i18n';
import { Button } from '../../../ui/button';
import { openDialog } from '../../overlay/dialog';
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

/** The keys, in a dialog. */
export function openKeys(signal: AbortSignal): void {
	openDialog(
		css,
		(close) => (
			<>
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
			</>
		),
		signal,
	);
}
