import { useEffect, useState } from 'preact/hooks';
import { loadActivity, setActivity } from '../../../src/browser/activity-log';
import { plural, t, topicName } from '../../../src/browser/i18n';
import { byName, type Day, total } from '../../../src/core/activity-log';
import { localDay } from '../../../src/core/day';
import { siteById } from '../../../src/sites';
import { Button } from '../../../src/ui/button';
import { Notice } from '../../../src/ui/notice';
import { Part } from '../../part';
import { Toggle } from '../../toggle';
import type { SectionProps } from '../../undo';
import { DayChart } from './day-chart';
import { Tallies } from './tallies';

const siteName = (id: string): string => siteById(id)?.name ?? id;

/** What there is to see: by day, by topic, by site. */
function Counted({ days }: { days: readonly Day[] }) {
	const sites = byName(days, 'sites').map(([id, tally]) => ({ name: siteName(id), tally }));
	const topics = byName(days, 'topics').map(([id, tally]) => ({ name: topicName(id), tally }));
	const stories = sites.reduce((all, { tally }) => all + total(tally), 0);
	return (
		<>
			<Part title={t('lately_days')} about={plural('lately_stories', stories)}>
				<DayChart days={days} today={localDay()} />
			</Part>
			{topics.length > 0 && (
				<Part title={t('lately_topics')} about={t('lately_topics_about')}>
					<Tallies what={t('lately_topic')} caption={t('lately_topics')} rows={topics} />
				</Part>
			)}
			<Part title={t('lately_sites')}>
				<Tallies what={t('lately_site')} caption={t('lately_sites')} rows={sites} />
			</Part>
		</>
	);
}

/** The private page of what was done lately: to look at, to turn off, to erase. */
export function Activity(props: SectionProps) {
	const [days, setDays] = useState<readonly Day[]>();
	const [gone, setGone] = useState<readonly Day[]>();
	const [failed, setFailed] = useState(false);
	useEffect(() => void loadActivity().then(setDays, () => setFailed(true)), []);
	const put = (next: readonly Day[], before?: readonly Day[]) =>
		void setActivity(next).then(
			() => {
				setDays(next);
				setGone(before);
			},
			() => setFailed(true),
		);
	return (
		<>
			<Toggle {...props} of="lately" />
			{failed && <Notice title={t('lately_failed')} live />}
			{days?.length === 0 && !gone && <p class="empty">{t('lately_none')}</p>}
			{days && days.length > 0 && <Counted days={days} />}
			{days && (gone || days.length > 0) && (
				<div class="kept">
					<p role="status">{gone && t('lately_erased')}</p>
					<Button icon={gone ? 'undo' : 'remove'} onClick={() => (gone ? put(gone) : put([], days))}>
						{t(gone ? 'ui_undo' : 'lately_erase')}
					</Button>
				</div>
			)}
		</>
	);
}
