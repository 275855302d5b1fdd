import { t } from '../src/browser/i18n';
import { localDay } from '../src/core/day';
import type { Settings } from '../src/core/settings';
import { MOODS, type Mood, moodOn, withMood } from '../src/core/settings/mood';
import { Choice } from '../src/ui/choice';
import type { Change } from '../src/ui/use-settings';

/** How the reader is today; what it does is said below the choice. */
export function MoodPicker({ settings, onChange }: { settings: Settings; onChange: (change: Change) => void }) {
	const today = localDay();
	const now = moodOn(settings, today);
	return (
		<section class="mood">
			<Choice
				legend={t('moods_title')}
				value={now}
				options={MOODS.map((value) => ({ value, label: t(`moods_${value}`) }))}
				onChange={(mood: Mood) => onChange((before) => withMood(before, mood, localDay()))}
			/>
			{now !== 'usual' && (
				<p class="hint" role="status">
					{t(`moods_${now}_about`)}
				</p>
			)}
		</section>
	);
}
