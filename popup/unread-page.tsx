import { useState } from 'preact/hooks';
import { browser } from '../src/browser/api';
import { t } from '../src/browser/i18n';
import { readThisPage } from '../src/browser/read-this-page';
import { changeSettings } from '../src/browser/settings';
import { turnOn } from '../src/browser/sites';
import { Button } from '../src/ui/button';
import { Notice } from '../src/ui/notice';
import { withHost } from '../src/ui/with-host';
import { FileAccess } from './file-access';
import type { Page } from './use-page';

/** A page without our content script: why that is, in plain words, and what can be done. */
export function UnreadPage({ page, again }: { page: Page; again: () => void }) {
	const [trouble, setTrouble] = useState<'read' | 'turn-on'>();
	const read = () =>
		readThisPage(page.tabId).then((done) => {
			if (done) window.close();
			else setTrouble('read');
		});
	const always = async () => {
		const { url } = page;
		if (!url || !(await turnOn(url))) return setTrouble('turn-on');
		if (page.host === 'off') await changeSettings((now) => withHost(now, url.hostname, true));
		await browser.tabs.reload(page.tabId);
		again();
	};
	const reload = () => browser.tabs.reload(page.tabId).then(again);

	if (page.url?.protocol === 'file:') return <FileAccess read={read} reload={reload} />;
	if (page.host === 'impossible') return <p class="lead">{t('popup_impossible')}</p>;
	const known = page.host !== 'off';
	const once = (
		<Button kind={known ? 'plain' : 'main'} wide icon="book" onClick={read}>
			{t('popup_read')}
		</Button>
	);
	return (
		<>
			<p class="lead">{t(`popup_host_${page.host}`)}</p>
			<div class="actions">
				{!known && once}
				{page.host === 'on' ? (
					<Button kind="main" wide onClick={reload}>
						{t('popup_reload')}
					</Button>
				) : (
					<Button kind={known ? 'main' : 'plain'} wide onClick={always}>
						{t(known ? 'popup_allow' : 'popup_always')}
					</Button>
				)}
				{known && once}
			</div>
			<p class="hint">{t(page.host === 'on' ? 'popup_read_about' : 'popup_always_about')}</p>
			{trouble && <Notice live>{t(trouble === 'read' ? 'popup_read_failed' : 'popup_turn_on_failed')}</Notice>}
		</>
	);
}
