import { t } from '../../src/browser/i18n';
import { exportSettings } from '../../src/browser/settings';
import { defaults } from '../../src/core/settings';
import { Button } from '../../src/ui/button';
import { saveAs } from '../../src/ui/save-as';
import { NewsPoints } from '../news';
import { Part } from '../part';
import { Toggle } from '../toggle';
import type { SectionProps } from '../undo';
import { ChangeList } from './history/change-list';
import { Copies } from './history/copies';
import { Import } from './import';
import { ImportRules } from './import-rules/import-rules';
import { Sync } from './sync/sync';

/** The settings as a file, back to the defaults, first run again, and what is kept where. */
export const YourData = ({ settings, change }: SectionProps) => (
	<>
		<Part title={t('options_file')} about={t('options_file_about')}>
			<div class="actions">
				<Button icon="save" onClick={() => saveAs(t('options_file_name'), exportSettings(settings))}>
					{t('options_export')}
				</Button>
				<Import settings={settings} change={change} />
			</div>
		</Part>
		<ImportRules settings={settings} change={change} />
		<Sync />
		<ChangeList change={change} />
		<Copies settings={settings} change={change} />
		<Part title={t('options_again')} about={t('options_again_about')}>
			<div class="actions">
				<a class="button" href="../welcome/index.html">
					{t('options_welcome')}
				</a>
				<Button icon="undo" onClick={() => change(defaults, t('options_reset_done'))}>
					{t('options_reset')}
				</Button>
			</div>
		</Part>
		<Part title={t('news_title')}>
			<NewsPoints />
			<Toggle settings={settings} change={change} of="news" />
		</Part>
		<Part title={t('options_private')}>
			<p>{t('options_private_about')}</p>
		</Part>
	</>
);
