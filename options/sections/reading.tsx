import { t } from '../../src/browser/i18n';
import { SENSITIVITIES } from '../../src/core/finding';
import type { Settings } from '../../src/core/settings';
import { Choice } from '../../src/ui/choice';
import { LevelPicker } from '../../src/ui/level-picker';
import { Preview } from '../../src/ui/preview';
import { Switch } from '../../src/ui/switch';
import { Part } from '../part';
import type { SectionProps } from '../undo';
import { OwnWords } from './own-words';
import { Remembered } from './remembered';

type Group = 'lists' | 'pages' | 'scanner';

/** What happens while reading: lists and stories apart, how to reveal, the search in the text, failures. */
export function Reading({ settings, change }: SectionProps) {
	const { lists, pages, scanner, reveal, strict } = settings;
	const set = <G extends Group>(group: G, part: Partial<Settings[G]>) =>
		change((now) => ({ ...now, [group]: { ...now[group], ...part } }));
	return (
		<>
			<Part title={t('options_places')} about={t('options_places_about')}>
				<div class="pair">
					<LevelPicker
						legend={t('options_lists')}
						hint={t('options_lists_about')}
						value={lists.atMost}
						onChange={(atMost) => set('lists', { atMost })}
					/>
					<LevelPicker
						legend={t('options_pages')}
						hint={t('options_pages_about')}
						value={pages.atMost}
						onChange={(atMost) => set('pages', { atMost })}
					/>
				</div>
				<div class="card">
					<p class="hint">{t('options_places_preview')}</p>
					<Preview list={lists.atMost} page={pages.atMost} stub={lists.stub} reveal={reveal} />
				</div>
				<Choice
					legend={t('options_stub')}
					value={lists.stub}
					options={(['line', 'nothing'] as const).map((value) => ({ value, label: t(`options_stub_${value}`) }))}
					onChange={(stub) => set('lists', { stub })}
				/>
			</Part>
			<Part title={t('options_reveal')} about={t('options_reveal_about')}>
				<Choice
					legend={t('options_reveal')}
					legendHidden
					layout="stack"
					value={reveal}
					options={(['twice', 'hold'] as const).map((value) => ({
						value,
						label: t(`options_reveal_${value}`),
						hint: t(`options_reveal_${value}_about`),
					}))}
					onChange={(reveal) => change((now) => ({ ...now, reveal }))}
				/>
			</Part>
			<Part title={t('options_scanner')} about={t('options_scanner_about')}>
				<Switch
					label={t('options_scanner_on')}
					hint={t('options_scanner_on_about')}
					checked={scanner.on}
					onChange={(on) => set('scanner', { on })}
				/>
				{scanner.on && (
					<>
						<Choice
							legend={t('options_sensitivity')}
							layout="stack"
							value={scanner.sensitivity}
							options={SENSITIVITIES.map((value) => ({
								value,
								label: t(`options_sensitivity_${value}`),
								hint: t(`options_sensitivity_${value}_about`),
							}))}
							onChange={(sensitivity) => set('scanner', { sensitivity })}
						/>
						<LevelPicker
							legend={t('options_unset')}
							hint={t('options_unset_about')}
							value={scanner.unset}
							onChange={(unset) => set('scanner', { unset })}
						/>
					</>
				)}
			</Part>
			{scanner.on && <OwnWords settings={settings} change={change} />}
			<Remembered settings={settings} change={change} />
			<Part title={t('options_failure')}>
				<Switch
					label={t('options_strict')}
					hint={t('options_strict_about')}
					checked={strict}
					onChange={(strict) => change((now) => ({ ...now, strict }))}
				/>
			</Part>
		</>
	);
}
