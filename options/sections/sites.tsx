import { useEffect, useState } from 'preact/hooks';
import { t } from '../../src/browser/i18n';
import { fileAccess } from '../../src/browser/sites';
import { Notice } from '../../src/ui/notice';
import { Part } from '../part';
import type { SectionProps } from '../undo';
import { AddedSites } from './added-sites';
import { KnownArchives } from './known-archives';
import { PickedSites } from './picked-sites';

/** Where Forewarned reads: the archives it knows, sites the reader added, files on the device. */
export function Sites({ settings, change }: SectionProps) {
	const [files, setFiles] = useState<boolean>();
	useEffect(() => {
		fileAccess().then(setFiles, () => setFiles(undefined));
	}, []);
	return (
		<>
			<Part title={t('options_sites_known')} about={t('options_sites_known_about')}>
				<KnownArchives settings={settings} change={change} />
			</Part>
			<Part title={t('options_sites_added')} about={t('options_sites_added_about')}>
				<AddedSites settings={settings} change={change} />
			</Part>
			<PickedSites />
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
