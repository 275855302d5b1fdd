import { t } from '../../../browser/i18n';
import { KEY_LINES, KEYS } from '../../../ui/passage-keys';
import { openDialog } from '../../overlay/dialog';
import { TrustedButton } from '../../overlay/trusted-button';
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
				<TrustedButton kind="main" onPress={close}>
					{t('ui_close')}
				</TrustedButton>
			</>
		),
		signal,
	);
}
