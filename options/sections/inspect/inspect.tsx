import { useId, useState } from 'preact/hooks';
import { t } from '../../../src/browser/i18n';
import { Notice } from '../../../src/ui/notice';
import { FileButton } from '../../file-button';
import { Part } from '../../part';
import { type FileInspection, inspectFile } from './inspect-file';
import { InspectionResult } from './inspection';

/** "Check a saved page": read as the extension would read it, for those who add or mend an archive. */
export function Inspect() {
	const id = useId();
	const [address, setAddress] = useState('');
	const [outcome, setOutcome] = useState<FileInspection>();
	const given = address.trim();
	return (
		<Part title={t('inspect_file')} about={t('inspect_file_about')}>
			<div class="add">
				<label for={id}>{t('inspect_address')}</label>
				<div>
					<input
						id={id}
						type="url"
						autocomplete="off"
						spellcheck={false}
						value={address}
						aria-describedby={`${id}-said`}
						onInput={(event) => setAddress(event.currentTarget.value)}
					/>
					<FileButton
						label={t('inspect_file')}
						accept=".html,.htm,.xhtml,.txt,.text,.md,text/html,text/plain"
						onFile={async (file) => setOutcome(await inspectFile(file, given))}
					/>
				</div>
				<p class="hint" id={`${id}-said`} role="status">
					{given !== '' && !URL.canParse(given) && t('inspect_address_bad', given)}
				</p>
			</div>
			{outcome && 'trouble' in outcome && <Notice live title={t(`inspect_${outcome.trouble}`)} />}
			{outcome && 'seen' in outcome && <InspectionResult {...outcome} />}
		</Part>
	);
}
