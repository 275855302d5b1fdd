import { t } from '../../../src/browser/i18n';
import { SENSITIVITIES } from '../../../src/core/finding';
import type { Settings } from '../../../src/core/settings';
import { Choice } from '../../../src/ui/choice';
import { LevelPicker } from '../../../src/ui/level-picker';
import { Switch } from '../../../src/ui/switch';
import { Part } from '../../part';
import type { SectionProps } from '../../undo';

/** Whether the text itself is searched, and how sure the search has to be. */
export function Search({ settings: { scanner }, change }: SectionProps) {
	const set = (part: Partial<Settings['scanner']>) =>
		change((now) => ({ ...now, scanner: { ...now.scanner, ...part } }));
	return (
		<Part title={t('options_scanner')} about={t('options_scanner_about')}>
			<Switch
				label={t('options_scanner_on')}
				hint={t('options_scanner_on_about')}
				checked={scanner.on}
				onChange={(on) => set({ on })}
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
						onChange={(sensitivity) => set({ sensitivity })}
					/>
					<LevelPicker
						legend={t('options_unset')}
						hint={t('options_unset_about')}
						value={scanner.unset}
						onChange={(unset) => set({ unset })}
					/>
				</>
			)}
		</Part>
	);
}
