import { t } from '../src/browser/i18n';
import { pauseEverywhere } from '../src/browser/pause';
import { askTab } from '../src/browser/tab-messages';
import type { PageStatus } from '../src/core/status';
import { Button } from '../src/ui/button';
import { Notice } from '../src/ui/notice';

interface Props {
	tabId: number;
	paused: PageStatus['paused'];
	again: () => void;
	/** Looks again when pages have heard of it. */
	soon: () => void;
}

/** Lets this page or this tab through for a while; and takes it back, also where every tab is. */
export function Pause({ tabId, paused, again, soon }: Props) {
	const pause = (how: 'page' | 'hour') => () => {
		askTab(tabId, { type: 'pause', for: how }).then(again);
	};
	const goOn = () => {
		pauseEverywhere(0).then(soon);
	};
	const resume = () => askTab(tabId, { type: 'resume' }).then(again);
	if (paused !== 'no') {
		return (
			<Notice
				icon="pause"
				title={t(`popup_paused_${paused}`)}
				actions={
					<Button icon="play" onClick={paused === 'all' ? goOn : resume}>
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
