import { useState } from 'preact/hooks';
import { t, topicName } from '../src/browser/i18n';
import type { Level } from '../src/core/level';
import type { Settings } from '../src/core/settings';
import { applyChanges, changesOf, type Preset } from '../src/core/settings/presets';
import { Button } from '../src/ui/button';
import { PresetList } from '../src/ui/preset-list';
import { Tag } from '../src/ui/tag';

interface Props {
	settings: Settings;
	onUse: (settings: Settings) => void;
}

/** The settings with a set. Who chooses one gets what is in it: of other serious things they are told if they ask. */
function withSet(settings: Settings, preset: Preset): Settings {
	const next = applyChanges(settings, changesOf(settings, preset));
	return { ...next, scanner: { ...next.scanner, unset: 'show' } };
}

/** Ready-made sets: one press shows what it will do, the next one does it. */
export function Sets({ settings, onUse }: Props) {
	const [chosen, setChosen] = useState<Preset>();
	const levels = Object.entries(chosen?.wish.levels ?? {}) as [string, Level][];
	return (
		<section class="step">
			<h2>{t('options_presets')}</h2>
			<PresetList
				chosen={chosen}
				onChoose={setChosen}
				details={
					chosen && (
						<div class="set" role="status">
							<ul class="chips">
								{levels.map(([id, level]) => (
									<li key={id}>
										<Tag name={topicName(id)} level={level} />
									</li>
								))}
							</ul>
							<Button kind="main" wide onClick={() => onUse(withSet(settings, chosen))}>
								{t('welcome_use')}
							</Button>
						</div>
					)
				}
			/>
			<p class="hint">{t('welcome_or')}</p>
		</section>
	);
}
