import { useEffect, useState } from 'preact/hooks';
import { loadHistory, watchHistory } from '../../../src/browser/history';
import { plural, t } from '../../../src/browser/i18n';
import { type History, KEPT_DAYS, undo } from '../../../src/core/history';
import { Button } from '../../../src/ui/button';
import { Part } from '../../part';
import type { SectionProps } from '../../undo';
import { describeChange } from './describe-change';

/** Changes shown at once, and things told of each. */
const SHOWN = 10;
const TOLD = 3;

const when = (at: number): string =>
	new Date(at).toLocaleString(t('page_language'), { dateStyle: 'medium', timeStyle: 'short' });

/** What was changed lately, newest first, each to be taken back on its own. */
export function ChangeList({ change }: Pick<SectionProps, 'change'>) {
	const [history, setHistory] = useState<History>([]);
	const [most, setMost] = useState(SHOWN);
	useEffect(() => {
		const leave = new AbortController();
		watchHistory(setHistory, leave.signal);
		loadHistory().then(setHistory, () => undefined);
		return () => leave.abort();
	}, []);
	const newest = [...history].reverse();
	return (
		<Part title={t('history_title')} about={t('history_about', KEPT_DAYS)}>
			{newest.length === 0 && <p class="empty">{t('history_none')}</p>}
			<ul class="list">
				{newest.slice(0, most).map((past) => {
					const told = describeChange(past);
					return (
						<li key={past.id}>
							<div>
								{told.slice(0, TOLD).map((line) => (
									<p key={line}>{line}</p>
								))}
								<p class="hint">
									{when(past.at)}
									{told.length > TOLD && ` · ${plural('history_more', told.length - TOLD)}`}
								</p>
							</div>
							<Button
								kind="quiet"
								icon="undo"
								aria-label={t('history_undo', told[0] ?? when(past.at))}
								onClick={() => change((now) => undo(now, past).settings, t('history_undone'))}
							>
								{t('ui_undo')}
							</Button>
						</li>
					);
				})}
			</ul>
			{newest.length > most && <Button onClick={() => setMost(newest.length)}>{t('history_all')}</Button>}
		</Part>
	);
}
