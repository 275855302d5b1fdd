import { useState } from 'preact/hooks';
import { t } from '../../src/browser/i18n';
import { applyChanges, changesOf, PRESETS, type Preset } from '../../src/core/settings/presets';
import { Icon } from '../../src/ui/icon';
import { Changes } from '../changes';
import { changesBetween } from '../diff';
import type { SectionProps } from '../undo';

const nameOf = ({ id }: Preset): string => t(`preset_${id}_name` as 'preset_ao3_name');
const aboutOf = ({ id }: Preset): string => t(`preset_${id}_about` as 'preset_ao3_about');

/** Places to start from: each shows what it would change before it does, and can be undone. */
export function Presets({ settings, change }: SectionProps) {
	const [chosen, setChosen] = useState<Preset>();
	const apply = (preset: Preset) => {
		change((now) => applyChanges(now, changesOf(now, preset)), t('options_preset_done', nameOf(preset)));
		setChosen(undefined);
	};
	return (
		<details class="levels">
			<summary>
				<Icon name="next" />
				{t('options_presets')}
			</summary>
			<p class="hint">{t('options_presets_about')}</p>
			<ul class="presets">
				{PRESETS.map((preset) => (
					<li key={preset.id}>
						<button type="button" aria-pressed={preset === chosen} onClick={() => setChosen(preset)}>
							<b>{nameOf(preset)}</b>
							<span class="hint">{aboutOf(preset)}</span>
						</button>
					</li>
				))}
			</ul>
			{chosen && (
				<Changes
					title={t('options_preset_changes', nameOf(chosen))}
					changes={changesBetween(settings, applyChanges(settings, changesOf(settings, chosen)))}
					onApply={() => apply(chosen)}
					onCancel={() => setChosen(undefined)}
				/>
			)}
		</details>
	);
}
