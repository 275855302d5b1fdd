import { useState } from 'preact/hooks';
import { t } from '../../src/browser/i18n';
import { applyChanges, changesOf, type Preset } from '../../src/core/settings/presets';
import { Icon } from '../../src/ui/icon';
import { PresetList, presetName } from '../../src/ui/preset-list';
import { Changes } from '../changes';
import { changesBetween } from '../diff';
import type { SectionProps } from '../undo';

/** Places to start from: each shows what it would change before it does, and can be undone. */
export function Presets({ settings, change }: SectionProps) {
	const [chosen, setChosen] = useState<Preset>();
	const apply = (preset: Preset) => {
		change((now) => applyChanges(now, changesOf(now, preset)), t('options_preset_done', presetName(preset)));
		setChosen(undefined);
	};
	return (
		<details class="levels">
			<summary>
				<Icon name="next" />
				{t('options_presets')}
			</summary>
			<p class="hint">{t('options_presets_about')}</p>
			<PresetList chosen={chosen} onChoose={setChosen} />
			{chosen && (
				<Changes
					title={t('options_preset_changes', presetName(chosen))}
					changes={changesBetween(settings, applyChanges(settings, changesOf(settings, chosen)))}
					onApply={() => apply(chosen)}
					onCancel={() => setChosen(undefined)}
				/>
			)}
		</details>
	);
}
