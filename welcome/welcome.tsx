import { useState } from 'preact/hooks';
import { t } from '../src/browser/i18n';
import type { Settings } from '../src/core/settings';
import { Notice } from '../src/ui/notice';
import { useSettings } from '../src/ui/use-settings';
import { withAnswers } from './answers';
import { Finished } from './finished';
import { Questions } from './questions';

/** First run: one page, a minute, and nothing on it has to be answered. */
export function Welcome() {
	const { settings, failed, change } = useSettings();
	const [before, setBefore] = useState<Settings>();
	const back = () => {
		if (before) change(() => before);
		setBefore(undefined);
	};
	return (
		<main>
			{failed && <Notice title={t('welcome_failed')} live />}
			{settings && before && <Finished settings={settings} onBack={back} />}
			{settings && !before && (
				<Questions
					settings={settings}
					onUse={(next) => {
						setBefore(settings);
						change(() => next);
					}}
					onSave={(answers) => {
						setBefore(settings);
						change((now) => withAnswers(now, answers));
					}}
					onSkip={() => setBefore(settings)}
				/>
			)}
		</main>
	);
}
