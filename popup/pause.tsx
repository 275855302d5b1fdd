import { t } from '../src/browser/i18n';
import { askTab } from '../src/browser/tab-messages';
import type { PageStatus } from '../src/core/status';
import { Button } from '../src/ui/button';
import { Notice } from '../src/ui/notice';

interface Props {
	tabId: number;
	paused: PageStatus['paused'];
	again: () => void;
}

/** Lets this page, or this tab for an hour, through; and takes it back. */
export function Pause({ tabId, paused, again }: Props) {
	const pause = (how: 'page' | 'hour') => () => {
		askTab(tabId, { type: 'pause', for: how }).then(again);
	};
	if (paused !== 'no') {
		return (
			<Notice
				icon="pause"
				title={t(paused === 'page' ? 'popup_paused_page' : 'popup_paused_hour')}
				actions={
					<Button icon="play" onClick={() => askTab(tabId, { type: 'resume' }).then(again)}>
						{t('popup_resume')}
					</Button>
				}
			/>
		);
	}
	return (
		<fieldset class="pause">
			<legend>{t('popup_pause')}</legend>
			<Button onClick={pause('page')}>{t('popup_pause_page')}</Button>
			<Button onClick={pause('hour')}>{t('popup_pause_hour')}</Button>
		</fieldset>
	);
}
