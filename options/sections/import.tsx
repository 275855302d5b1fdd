import { useState } from 'preact/hooks';
import { keepCopy } from '../../src/browser/copies';
import { t } from '../../src/browser/i18n';
import { importSettings } from '../../src/browser/settings';
import { understoodAnew } from '../../src/core/query';
import type { Settings } from '../../src/core/settings';
import { Button } from '../../src/ui/button';
import { Notice } from '../../src/ui/notice';
import { Changes } from '../changes';
import { changesBetween } from '../diff';
import { FileButton, LARGEST_FILE } from '../file-button';
import type { SectionProps } from '../undo';
import { VOCABULARY } from './rules/vocabulary';

type Outcome = { settings: Settings } | { trouble: 'not-json' | 'not-ours' | 'newer' | 'too-large' | 'unreadable' };

/** What a file says its rules compiled to is not taken on trust. */
const understood = (settings: Settings): Settings => ({
	...settings,
	rules: understoodAnew(settings.rules, VOCABULARY),
});

async function read(file: File): Promise<Outcome> {
	if (file.size > LARGEST_FILE) return { trouble: 'too-large' };
	try {
		const result = importSettings(await file.text());
		return result.ok ? { settings: understood(result.settings) } : { trouble: result.reason };
	} catch {
		return { trouble: 'unreadable' };
	}
}

/** Settings from a file: shown as what would change before anything does; a wrong file says what is wrong. */
export function Import({ settings, change }: SectionProps) {
	const [outcome, setOutcome] = useState<Outcome>();
	const close = () => setOutcome(undefined);
	return (
		<>
			<FileButton
				label={t('options_import')}
				accept=".json,application/json"
				onFile={async (file) => setOutcome(await read(file))}
			/>
			{outcome && 'trouble' in outcome && (
				<Notice live title={t('options_import_failed')} actions={<Button onClick={close}>{t('ui_close')}</Button>}>
					<p>{t(`options_import_${outcome.trouble.replaceAll('-', '_') as 'not_ours'}`)}</p>
				</Notice>
			)}
			{outcome && 'settings' in outcome && (
				<Changes
					title={t('options_import_changes')}
					changes={changesBetween(settings, outcome.settings)}
					onApply={async () => {
						await keepCopy('import');
						change(() => outcome.settings, t('options_import_done'));
						close();
					}}
					onCancel={close}
				/>
			)}
		</>
	);
}
