import { browser } from '../src/browser/api';
import { t } from '../src/browser/i18n';
import { Button } from '../src/ui/button';
import { Notice } from '../src/ui/notice';
import { type Change, useSettings } from '../src/ui/use-settings';
import { Header } from './header';
import { MoodPicker } from './mood';
import { News } from './news';
import { Pause } from './pause';
import { canPick, PickerButton } from './picker-button';
import { Report } from './report';
import { SiteSwitch } from './site-switch';
import { UnreadPage } from './unread-page';
import { usePage } from './use-page';

const openOptions = () => {
	browser.runtime.openOptionsPage().then(() => window.close());
};

/** From here to where things can be tried and looked back on. */
const Ways = () => (
	<p class="ways">
		<a href="../check/index.html" target="_blank" rel="noreferrer">
			{t('check_title')}
		</a>
		<a href="../practice/index.html" target="_blank" rel="noreferrer">
			{t('practice_link')}
		</a>
		<a href="../options/index.html#/lately" target="_blank" rel="noreferrer">
			{t('lately_title')}
		</a>
	</p>
);

/** What this page says, what was found, what was done, and what can be changed here. */
export function Popup() {
	const { settings, failed, change } = useSettings();
	const { page, again, soon } = usePage();
	const changeHere = (one: Change) => {
		change(one);
		soon();
	};
	return (
		<>
			<Header status={page?.status} url={page?.url} />
			<Button
				class="button settings"
				kind="quiet"
				icon="settings"
				onClick={openOptions}
				aria-label={t('popup_options')}
			/>
			<main>
				<News onOpen={openOptions} />
				{failed && <Notice title={t('popup_settings_failed')} live />}
				{page === undefined && <p class="lead">{t('popup_no_page')}</p>}
				{page && !page.status && <UnreadPage page={page} again={soon} />}
				{page?.status && settings && (
					<Report status={page.status} page={page} settings={settings} onChange={changeHere} />
				)}
				{settings && page !== null && <MoodPicker settings={settings} onChange={changeHere} />}
				{page && settings && canPick(page, settings) && <PickerButton tabId={page.tabId} />}
				{page?.status && settings && (
					<SiteSwitch status={page.status} settings={settings} onChange={changeHere} soon={soon} />
				)}
				{page !== null && <Ways />}
			</main>
			{page?.status && (
				<footer>
					<Pause tabId={page.tabId} paused={page.status.paused} {...{ again, soon }} />
				</footer>
			)}
		</>
	);
}
