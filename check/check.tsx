import { useEffect, useState } from 'preact/hooks';
import { takeDraft } from '../src/browser/draft';
import { t } from '../src/browser/i18n';
import type { Settings } from '../src/core/settings';
import { Button } from '../src/ui/button';
import { Choice } from '../src/ui/choice';
import { Notice } from '../src/ui/notice';
import { useSettings } from '../src/ui/use-settings';
import { Progress } from './progress';
import { Result } from './result';
import { Sources } from './source';
import { pasted, useCheck } from './use-check';

/** What somebody checks a story for: to read it, or to warn of what they wrote. */
export type Purpose = 'reader' | 'author';

/** Whoever comes here wants texts to be looked through, whatever is set for pages. */
const looking = (settings: Settings): Settings => ({ ...settings, scanner: { ...settings.scanner, on: true } });

function Checking({ settings }: { settings: Settings }) {
	const [purpose, setPurpose] = useState<Purpose>('reader');
	const { state, check, stop, again } = useCheck(settings);
	// Once, when the page opens.
	useEffect(() => {
		if (location.hash !== '#draft') return;
		setPurpose('author');
		takeDraft().then((text) => text && check(pasted(text)));
	}, []);
	return (
		<>
			<Choice
				legend={t('check_for')}
				value={purpose}
				options={(['reader', 'author'] as const).map((value) => ({ value, label: t(`check_for_${value}`) }))}
				onChange={setPurpose}
			/>
			{(state.is === 'waiting' || state.is === 'trouble') && <Sources onSource={check} />}
			<div role="status">{state.is === 'trouble' && <Notice title={t(`check_${state.trouble}`)} />}</div>
			{(state.is === 'opening' || state.is === 'looking') && <Progress state={state} onStop={stop} />}
			{state.is === 'done' && (
				<>
					<Result {...state} purpose={purpose} settings={settings} />
					<Button class="button again" kind="quiet" icon="undo" onClick={again}>
						{t('check_again')}
					</Button>
				</>
			)}
		</>
	);
}

/** "Check a file": what is in a story before one starts, and for authors what they may want to warn of. */
export function Check() {
	const { settings, failed } = useSettings();
	return (
		<main>
			<header>
				<img src="/icons/icon-96.png" alt="" width="48" height="48" />
				<h1>{t('check_title')}</h1>
				<p class="intro">{t('check_intro')}</p>
			</header>
			{failed && <Notice title={t('options_failed')} live />}
			{settings && <Checking settings={looking(settings)} />}
		</main>
	);
}
