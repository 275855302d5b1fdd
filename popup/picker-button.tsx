import { useState } from 'preact/hooks';
import { t } from '../src/browser/i18n';
import { startPicker } from '../src/browser/start-picker';
import type { Settings } from '../src/core/settings';
import { Button } from '../src/ui/button';
import { Notice } from '../src/ui/notice';
import type { Page } from './use-page';

/** A page of no archive we know, on the web: read as an article, as its reader pointed out, or not at all. */
export function canPick({ url, status }: Page, settings: Settings): boolean {
	if (!url || !/^https?:$/.test(url.protocol)) return false;
	const { hostname } = url;
	return status?.site === 'article' || status?.site === hostname || settings.sites.added.includes(hostname);
}

/** The way to the picker: the reader shows where the story and its labels are. */
export function PickerButton({ tabId }: { tabId: number }) {
	const [failed, setFailed] = useState(false);
	const start = () => startPicker(tabId).then((done) => (done ? window.close() : setFailed(true)));
	return (
		<section>
			<div class="actions">
				<Button wide icon="search" onClick={start}>
					{t('picker_start')}
				</Button>
			</div>
			<p class="hint">{t('picker_start_about')}</p>
			{failed && <Notice live>{t('picker_start_failed')}</Notice>}
		</section>
	);
}
