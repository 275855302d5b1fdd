import { t } from '../src/browser/i18n';
import type { Settings } from '../src/core/settings';
import type { PageStatus } from '../src/core/status';
import { Notice } from '../src/ui/notice';
import type { Change } from '../src/ui/use-settings';
import { Cards } from './cards';
import { CheckStory } from './check-story';
import { DeclaredByPage } from './declared';
import { QuickRules } from './quick-rules';
import { RememberedChapters } from './remembered-chapters';
import { TopicList } from './topic-list';
import type { Page } from './use-page';
import { VerdictPanel } from './verdict';

interface Props {
	status: PageStatus;
	page: Pick<Page, 'tabId' | 'isPrivate' | 'url'>;
	settings: Settings;
	onChange: (change: Change) => void;
}

/** What to say when neither a story nor a list has been read. */
const waitingFor = ({ kind, story, cards, paused }: PageStatus) => {
	if (story || cards) return undefined;
	if (paused !== 'no') return 'popup_done_paused';
	return kind === 'other' ? 'popup_no_story' : 'popup_done_not_yet';
};

/** A page we read: what was done and why, what it says, what was found, what it leaves open. */
export function Report({ status, page, settings, onChange }: Props) {
	const off = status.site !== null && settings.sites.off.includes(status.site);
	const waiting = waitingFor(status);
	return (
		<>
			{status.failed && (
				<Notice title={t('popup_failed')} live>
					<p>{t('popup_failed_about')}</p>
				</Notice>
			)}
			{off ? <p class="lead">{t('popup_off', status.siteName)}</p> : waiting && <p class="lead">{t(waiting)}</p>}
			{!off && status.site && status.around && (
				<CheckStory story={{ site: status.site, id: status.around, title: '' }} page={page} />
			)}
			{status.cards && <Cards cards={status.cards} acted={status.acted ?? []} />}
			{status.story && (
				<>
					<VerdictPanel status={status} />
					<CheckStory story={status.story} page={page} />
					<QuickRules status={status} settings={settings} onChange={onChange} />
					<TopicList status={status} settings={settings} onChange={onChange} />
					<RememberedChapters story={status.story} found={status.found} settings={settings} />
					<DeclaredByPage status={status} />
				</>
			)}
		</>
	);
}
