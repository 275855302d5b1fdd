import { useEffect, useState } from 'preact/hooks';
import { t } from '../../src/browser/i18n';
import { fileAccess } from '../../src/browser/sites';
import { Button } from '../../src/ui/button';
import { Notice } from '../../src/ui/notice';
import { Part } from '../part';
import type { SectionProps } from '../undo';
import { Added } from './added';

/** Where Forewarned reads: sites the reader added, sites switched off, files on the device. */
export function Sites({ settings, change }: SectionProps) {
	const { off } = settings.sites;
	const [files, setFiles] = useState<boolean>();
	useEffect(() => {
		fileAccess().then(setFiles, () => setFiles(undefined));
	}, []);
	return (
		<>
			<Part title={t('options_sites_added')} about={t('options_sites_added_about')}>
				<Added settings={settings} change={change} />
			</Part>
			{off.length > 0 && (
				<Part title={t('options_sites_off')} about={t('options_sites_off_about')}>
					<ul class="list">
						{off.map((site) => (
							<li key={site}>
								<p class="name">{site}</p>
								<Button
									kind="quiet"
									icon="on"
									aria-label={t('options_site_on', site)}
									onClick={() =>
										change((now) => ({
											...now,
											sites: { ...now.sites, off: now.sites.off.filter((one) => one !== site) },
										}))
									}
								>
									{t('options_turn_on')}
								</Button>
							</li>
						))}
					</ul>
				</Part>
			)}
			{files !== undefined && (
				<Part title={t('options_files')}>
					<Notice icon={files ? 'check' : 'info'} title={t(files ? 'options_files_on' : 'options_files_off')}>
						<p>{t(files ? 'options_files_on_about' : 'options_files_off_about')}</p>
					</Notice>
				</Part>
			)}
		</>
	);
}
