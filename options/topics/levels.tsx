import { useState } from 'preact/hooks';
import { t } from '../../src/browser/i18n';
import type { Level } from '../../src/core/level';
import type { Settings } from '../../src/core/settings';
import { Icon } from '../../src/ui/icon';
import { LevelPicker } from '../../src/ui/level-picker';
import { Preview } from '../../src/ui/preview';

/** What the four levels do, to be tried on a made-up story. */
export function Levels({ reveal, veil }: Pick<Settings, 'reveal' | 'veil'>) {
	const [level, setLevel] = useState<Level>('blur');
	return (
		<details class="levels">
			<summary>
				<Icon name="next" />
				{t('options_levels')}
			</summary>
			<div class="card">
				<LevelPicker legend={t('options_levels')} legendHidden value={level} onChange={setLevel} />
				<p class="hint">{t(`ui_level_${level}_about`)}</p>
				<Preview list={level} page={level} reveal={reveal} veil={veil} />
				<a href="../practice/index.html">{t('practice_link')}</a>
			</div>
		</details>
	);
}
