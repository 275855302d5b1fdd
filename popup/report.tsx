import { t } from '../src/browser/i18n';
import type { Settings } from '../src/core/settings';
import type { PageStatus } from '../src/core/status';
import { Notice } from '../src/ui/notice';
import type { Change } from '../src/ui/use-settings';
import { Cards } from './cards';
import { Done } from './done';
import { Says } from './says';
import { TopicsHere } from './topics-here';

interface Props {
	status: PageStatus;
	settings: Settings;
	onChange: (change: Change) => void;
}

/** A page we read: what was done and why, what it says, what was found, what it leaves open. */
export const Report = ({ status, settings, onChange }: Props) => (
	<>
		{status.failed && (
			<Notice title={t('popup_failed')} live>
				<p>{t('popup_failed_about')}</p>
			</Notice>
		)}
		{status.kind === 'other' && !status.story && <p class="lead">{t('popup_other')}</p>}
		{status.cards && <Cards cards={status.cards} />}
		{status.story && (
			<>
				<Done status={status} />
				<TopicsHere status={status} settings={settings} onChange={onChange} />
				<Says status={status} />
			</>
		)}
	</>
);
