import { useEffect, useState } from 'preact/hooks';
import { takeDraft } from '../src/browser/draft';
import { t } from '../src/browser/i18n';
import type { Settings } from '../src/core/settings';
import { Button } from '../src/ui/button';
import { Choice } from '../src/ui/choice';
import { Notice } from '../src/ui/notice';
import { useSettings } from '../src/ui/use-settings';
import { ForewarnedCopy } from './forewarned-copy';
import { Progress } from './progress';
import { type Purpose, Result } from './result';
import { Sources } from './source';
import { StoryCheck } from './story/story';
import { pasted, useCheck } from './use-check';

/** Whoever comes here wants texts to be looked through, whatever is set for pages. */
const looking = (settings: Settings): Settings => ({ ...settings, scanner: { ...settings.scanner, on: true } });

/** The name of the story that this page was opened for; undefined: for a file or a draft. */
const storyName = (): string | undefined => new URLSearchParams(location.search).get('story') ?? undefined;

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
					<Result report={state.checked.report} stopped={state.stopped} purpose={purpose} settings={settings}>
						{purpose === 'reader' && state.opened.epub && !state.stopped && (
							<ForewarnedCopy epub={state.opened.epub} checked={state.checked} settings={settings} />
						)}
					</Result>
					<Button class="button again" kind="quiet" icon="undo" onClick={again}>
						{t('check_again')}
					</Button>
				</>
			)}
		</>
	);
}

/** "Check a file", or a story at its archive: what is in it before one starts, and for authors what to warn of. */
export function Check() {
	const { settings, failed } = useSettings();
	const [name] = useState(storyName);
	return (
		<main>
			<header>
				<img src="/icons/icon-96.png" alt="" width="48" height="48" />
				<h1>{t(name ? 'story_title' : 'check_title')}</h1>
				<p class="intro">{t(name ? 'story_intro' : 'check_intro')}</p>
			</header>
			{failed && <Notice title={t('options_failed')} live />}
			{settings &&
				(name ? <StoryCheck name={name} settings={looking(settings)} /> : <Checking settings={looking(settings)} />)}
		</main>
	);
}
