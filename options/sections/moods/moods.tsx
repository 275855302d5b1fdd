import { t } from '../../../src/browser/i18n';
import type { MoodSet } from '../../../src/core/settings/mood-schema';
import { moodSet, ownMoods } from '../../../src/core/settings/own-mood';
import { Part } from '../../part';
import type { SectionProps } from '../../undo';
import { MoodCard } from './mood-card';
import { NewMood } from './new-mood';

/** Named sets of levels: the one for company, the reader's own, and a new one. A rough day needs no levels. */
export function Moods(props: SectionProps) {
	const { settings } = props;
	const sets = [moodSet(settings, 'company'), ...ownMoods(settings)].filter((set): set is MoodSet => set !== undefined);
	return (
		<>
			<Part title={t('moods_yours')} about={t('moods_yours_about')}>
				{sets.map((set) => (
					<MoodCard key={set.id} set={set} {...props} />
				))}
				<p class="hint">
					{t('moods_rough')}: {t('moods_rough_about')}
				</p>
			</Part>
			<Part title={t('moods_new')}>
				<NewMood {...props} />
			</Part>
		</>
	);
}
