import { useEffect, useState } from 'preact/hooks';
import { t } from '../../src/browser/i18n';
import { fileAccess } from '../../src/browser/sites';
import { Notice } from '../../src/ui/notice';
import { Part } from '../part';
import type { SectionProps } from '../undo';
import { Added } from './added';
import { Known } from './known';
import { PointedOut } from './pointed-out';

/** Where Forewarned reads: the archives it knows, sites the reader added, files on the device. */
export function Sites({ settings, change }: SectionProps) {
	const [files, setFiles] = useState<boolean>();
	useEffect(() => {
		fileAccess().then(setFiles, () => setFiles(undefined));
	}, []);
	return (
		<>
			<Part title={t('options_sites_known')} about={t('options_sites_known_about')}>
				<Known settings={settings} change={change} />
			</Part>
			<Part title={t('options_sites_added')} about={t('options_sites_added_about')}>
				<Added settings={settings} change={change} />
			</Part>
			<PointedOut />
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
