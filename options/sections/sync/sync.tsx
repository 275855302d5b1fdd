import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../../../src/browser/i18n';
import { loadSync, type SyncState, setSync, watchSync } from '../../../src/browser/sync';
import { Switch } from '../../../src/ui/switch';
import { Part } from '../../part';

/** How long ago something was, in the reader's language: "2 minutes ago". */
function ago(at: number, now: number): string {
	const format = new Intl.RelativeTimeFormat(t('page_language') || 'en', { numeric: 'auto' });
	const minutes = Math.round((at - now) / 60_000);
	if (minutes > -60) return format.format(Math.min(minutes, 0), 'minute');
	return minutes > -1440
		? format.format(Math.round(minutes / 60), 'hour')
		: format.format(Math.round(minutes / 1440), 'day');
}

function stateText({ trouble, at, left = 0 }: SyncState): string[] {
	if (trouble) return [t(`sync_${trouble}`)];
	if (at === undefined) return [t('sync_waiting')];
	return [t('sync_done', ago(at, Date.now())), ...(left > 0 ? [plural('sync_left', left)] : [])];
}

/** Syncing through the browser's own account: off until the reader turns it on, on each device. */
export function Sync() {
	const [state, setState] = useState<SyncState>();
	useEffect(() => {
		const leave = new AbortController();
		watchSync(setState, leave.signal);
		loadSync().then(setState, () => undefined);
		return () => leave.abort();
	}, []);
	if (!state) return null;
	return (
		<Part title={t('sync_title')} about={t('sync_about')}>
			<Switch label={t('sync_on')} hint={t('sync_on_about')} checked={state.on} onChange={(on) => void setSync(on)} />
			<div role="status">
				{state.on &&
					stateText(state).map((line) => (
						<p class="hint" key={line}>
							{line}
						</p>
					))}
			</div>
		</Part>
	);
}
