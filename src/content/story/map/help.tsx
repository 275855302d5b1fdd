import { t } from '../../../browser/i18n';
import { Button } from '../../../ui/button';
import { KEY_LINES, KEYS } from '../../../ui/passage-keys';
import { openDialog } from '../../overlay/dialog';
import css from './help.css?inline';

/** The keys, in a dialog. */
export function openKeys(signal: AbortSignal): void {
	openDialog(
		css,
		(close) => (
			<>
				<h1 id="title">{t('map_keys')}</h1>
				<dl>
					{KEY_LINES.map(([act, words]) => (
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
