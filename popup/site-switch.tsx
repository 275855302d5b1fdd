import { t } from '../src/browser/i18n';
import type { Settings } from '../src/core/settings';
import type { PageStatus } from '../src/core/status';
import { Switch } from '../src/ui/switch';
import type { Change } from '../src/ui/use-settings';

interface Props {
	status: PageStatus;
	settings: Settings;
	onChange: (change: Change) => void;
}

/** The settings with one site on or off. */
const switched =
	(site: string, on: boolean): Change =>
	(now) => {
		const others = now.sites.off.filter((one) => one !== site);
		return { ...now, sites: { ...now.sites, off: on ? others : [...others, site] } };
	};

/** Whether this site is read at all; what is off says so, with the way back. */
export function SiteSwitch({ status: { site, siteName }, settings, onChange }: Props) {
	if (site === null) return null;
	const on = !settings.sites.off.includes(site);
	return (
		<Switch label={t('popup_site_on', siteName)} checked={on} onChange={(next) => onChange(switched(site, next))} />
	);
}
