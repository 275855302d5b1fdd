import type { ComponentChildren } from 'preact';
import { t } from '../browser/i18n';
import { PRESETS, type Preset } from '../core/settings/presets';

/** A set as readers know it. */
export const presetName = ({ id }: Preset): string => t(`preset_${id}_name` as 'preset_ao3_name');
const aboutOf = ({ id }: Preset): string => t(`preset_${id}_about` as 'preset_ao3_about');

interface Props {
	chosen: Preset | undefined;
	onChoose: (preset: Preset) => void;
	/** What is shown below the one that is chosen. */
	details?: ComponentChildren;
}

/** Ready-made sets to choose one from: a press says which, and changes nothing yet. */
export const PresetList = ({ chosen, onChoose, details }: Props) => (
	<ul class="presets">
		{PRESETS.map((preset) => (
			<li key={preset.id}>
				<button type="button" aria-pressed={preset === chosen} onClick={() => onChoose(preset)}>
					<b>{presetName(preset)}</b>
					<span class="hint">{aboutOf(preset)}</span>
				</button>
				{preset === chosen && details}
			</li>
		))}
	</ul>
);
