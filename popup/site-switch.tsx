import { t } from '../src/browser/i18n';
import { pauseEverywhere } from '../src/browser/pause';
import type { Settings } from '../src/core/settings';
import type { PageStatus } from '../src/core/status';
import { Button } from '../src/ui/button';
import { Switch } from '../src/ui/switch';
import type { Change } from '../src/ui/use-settings';

interface Props {
	status: PageStatus;
	settings: Settings;
	onChange: (change: Change) => void;
	/** Looks again when pages have heard of it. */
	soon: () => void;
}

/** Milliseconds. */
const HOUR = 3_600_000;

/** The settings with one site on or off. */
const switched =
	(site: string, on: boolean): Change =>
	(now) => {
		const others = now.sites.off.filter((one) => one !== site);
		return { ...now, sites: { ...now.sites, off: on ? others : [...others, site] } };
	};

/** Whether this site is read at all, and a pause for every tab: what reaches beyond this page. */
export function SiteSwitch({ status: { site, siteName, paused }, settings, onChange, soon }: Props) {
	const pause = () => {
		pauseEverywhere(Date.now() + HOUR).then(soon);
	};
	return (
		<section class="beyond">
			{site !== null && (
				<Switch
					label={t('popup_site_on', siteName)}
					checked={!settings.sites.off.includes(site)}
					onChange={(on) => onChange(switched(site, on))}
				/>
			)}
			{paused === 'no' && (
				<Button kind="quiet" icon="pause" onClick={pause}>
					{t('popup_says', t('popup_pause'), t('popup_pause_all'))}
				</Button>
			)}
		</section>
	);
}
