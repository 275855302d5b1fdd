import { useCallback, useEffect, useState } from 'preact/hooks';
import { each, t } from '../../src/browser/i18n';
import { forgetOwnSite, loadOwnSites } from '../../src/browser/own-sites';
import { type OwnSite, PLACES } from '../../src/core/own-site';
import { idFor, proposal } from '../../src/sites/proposal';
import { Button } from '../../src/ui/button';
import { placeName } from '../../src/ui/place-name';
import { saveAs } from '../../src/ui/save-as';
import { Part } from '../part';

/** The sites on which the reader pointed at the story: to be exported for those who make Forewarned, or forgotten. */
export function PickedSites() {
	const [sites, setSites] = useState<readonly OwnSite[]>();
	const [said, setSaid] = useState('');
	const look = useCallback(() => {
		loadOwnSites().then(setSites, () => setSites([]));
	}, []);
	useEffect(look, [look]);
	const forget = async (host: string) => {
		await forgetOwnSite(host);
		setSaid(t('picker_removed', host));
		look();
	};
	return (
		<Part title={t('picker_list')} about={t('picker_list_about')}>
			{sites?.length === 0 && <p class="empty">{t('picker_list_none')}</p>}
			<ul class="list">
				{sites?.map((site) => (
					<li key={site.host}>
						<div>
							<p class="name">{site.host}</p>
							<p class="hint">
								{t('picker_site_places', each(PLACES.filter((one) => site.places[one]).map(placeName)))}
							</p>
						</div>
						<div class="actions">
							<Button
								kind="quiet"
								icon="save"
								aria-label={t('picker_export_of', site.host)}
								title={t('picker_export_about')}
								onClick={() => saveAs(`${idFor(site.host)}.ts`, proposal(site), 'text/plain')}
							>
								{t('picker_export')}
							</Button>
							<Button
								kind="quiet"
								icon="remove"
								aria-label={t('picker_remove_of', site.host)}
								onClick={() => forget(site.host)}
							>
								{t('options_remove')}
							</Button>
						</div>
					</li>
				))}
			</ul>
			<p class="hint" role="status">
				{said}
			</p>
		</Part>
	);
}
