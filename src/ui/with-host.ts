import type { Settings } from '../core/settings';

/** The settings with one more, or one fewer, site of the reader's own. */
export const withHost = (settings: Settings, host: string, on: boolean): Settings => {
	const others = settings.sites.added.filter((one) => one !== host);
	return { ...settings, sites: { ...settings.sites, added: on ? [...others, host].sort() : others } };
};
