import { useCallback, useEffect, useState } from 'preact/hooks';
import { plural, t } from '../../src/browser/i18n';
import type { Site } from '../../src/sites';
import { SearchField } from '../../src/ui/search-field';
import { Switch } from '../../src/ui/switch';
import type { SectionProps } from '../undo';
import { ARCHIVES, allowArchive, giveBack, grantedArchives, hostsOf, withArchive } from './archives';

const matches = (site: Site, query: string): boolean =>
	[site.name, ...hostsOf(site)].some((text) => text.toLowerCase().includes(query.trim().toLowerCase()));

const about = (site: Site): string => {
	const hosts = hostsOf(site).join(', ');
	return site.seen ? hosts : t('options_site_unseen', hosts);
};

/** Every archive there is an adapter for, to be found by name or address and switched on or off. */
export function KnownArchives({ settings, change }: SectionProps) {
	const [query, setQuery] = useState('');
	const [granted, setGranted] = useState<ReadonlySet<string>>(new Set());
	const look = useCallback(() => {
		grantedArchives().then(setGranted);
	}, []);
	useEffect(look, [look]);
	const isOn = (site: Site) => granted.has(site.id) && !settings.sites.off.includes(site.id);
	const set = async (site: Site, on: boolean) => {
		// The browser only asks straight from the click, so nothing may be awaited before.
		if (on && !granted.has(site.id) && !(await allowArchive(site))) return look();
		if (!on) await giveBack(site);
		// An archive without leave is off already; the list of those switched off holds the others.
		change((now) => withArchive(now, site.id, on || site.optional));
		look();
	};
	const found = ARCHIVES.filter((site) => matches(site, query));
	return (
		<>
			<SearchField
				label={t('options_sites_search')}
				placeholder={t('options_sites_search')}
				value={query}
				onInput={setQuery}
			/>
			<p class="hint" role="status">
				{plural('options_sites_found', found.length, found.filter(isOn).length)}
			</p>
			<ul class="list archives">
				{found.map((site) => (
					<li key={site.id}>
						<Switch label={site.name} hint={about(site)} checked={isOn(site)} onChange={(on) => set(site, on)} />
					</li>
				))}
			</ul>
		</>
	);
}
