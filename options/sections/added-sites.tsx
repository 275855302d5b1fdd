import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../src/browser/i18n';
import { turnOff, turnOn } from '../../src/browser/sites';
import { Button } from '../../src/ui/button';
import { withHost } from '../../src/ui/with-host';
import type { SectionProps } from '../undo';
import { AddSite } from './add-site';
import { addedHosts, type Host } from './added-hosts';

const address = (host: string): URL => new URL(`https://${host}/`);

/** The reader's own sites, each allowed by the browser one by one, and a field for one more. */
export function AddedSites({ settings, change }: SectionProps) {
	const [hosts, setHosts] = useState<readonly Host[]>([]);
	const look = useCallback(() => {
		addedHosts(settings).then(setHosts);
	}, [settings]);
	useEffect(look, [look]);
	const allow = async (host: string): Promise<boolean> => {
		const done = await turnOn(address(host));
		if (done) change((now) => withHost(now, host, true));
		return done;
	};
	const remove = async (host: string) => {
		await turnOff(address(host));
		change((now) => withHost(now, host, false));
		look();
	};
	return (
		<>
			<AddSite onAdd={allow} />
			<ul class="list">
				{hosts.map(({ host, granted }) => (
					<li key={host}>
						<div>
							<p class="name">{host}</p>
							{!granted && <p class="hint">{t('options_site_ungranted')}</p>}
						</div>
						<div class="actions">
							{!granted && <Button onClick={() => allow(host)}>{t('options_site_allow')}</Button>}
							<Button
								kind="quiet"
								icon="remove"
								aria-label={t('options_site_remove', host)}
								onClick={() => remove(host)}
							>
								{t('options_remove')}
							</Button>
						</div>
					</li>
				))}
			</ul>
		</>
	);
}
