import { browser } from '../src/browser/api';
import { t } from '../src/browser/i18n';
import { localDay } from '../src/core/day';
import type { Settings } from '../src/core/settings';
import { MOODS, moodOn, moodsOf, withMood } from '../src/core/settings/mood';
import { moodSet } from '../src/core/settings/own-mood';
import { Button } from '../src/ui/button';
import { Choice } from '../src/ui/choice';
import type { Change } from '../src/ui/use-settings';

const builtIn = (mood: string) => MOODS.find((one) => one === mood);

const openMoods = () => {
	void browser.tabs.create({ url: browser.runtime.getURL('options/index.html#/moods') }).then(() => window.close());
};

/** How the reader is today; what it does is said below the choice. */
export function MoodPicker({ settings, onChange }: { settings: Settings; onChange: (change: Change) => void }) {
	const now = moodOn(settings, localDay());
	const known = builtIn(now);
	const nameOf = (mood: string): string => {
		const one = builtIn(mood);
		return one ? t(`moods_${one}`) : (moodSet(settings, mood)?.name ?? '');
	};
	return (
		<section class="mood">
			<Choice
				legend={t('moods_title')}
				value={now}
				options={moodsOf(settings).map((value) => ({ value, label: nameOf(value) }))}
				onChange={(mood) => onChange((before) => withMood(before, mood, localDay()))}
			/>
			{known !== 'usual' && (
				<p class="hint" role="status">
					{t(known ? `moods_${known}_about` : 'moods_own_about')}
				</p>
			)}
			<Button kind="quiet" onClick={openMoods}>
				{t('moods_edit')}
			</Button>
		</section>
	);
}
