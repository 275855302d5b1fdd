import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../src/browser/i18n';
import type { Settings } from '../src/core/settings';
import { Button } from '../src/ui/button';
import { openStory } from './open-story';

/** Seven paragraphs; it rains in the third, the fourth and the sixth: see `facts.ts`. */
const paragraphs = (): string[] => [
	t('ui_preview_before'),
	t('practice_text_step'),
	t('ui_preview_passage'),
	t('practice_text_rain'),
	t('practice_text_stove'),
	t('practice_text_drizzle'),
	t('ui_preview_after'),
];

/** The text, covered by the real gate until the reader has chosen, and then with the real passages. */
function Text({ settings, ...ways }: { settings: Settings; back: () => void; next: () => void }) {
	const text = useRef<HTMLDivElement>(null);
	const title = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => {
		const off = new AbortController();
		const opened = () => title.current?.focus();
		if (text.current) openStory(text.current, settings, { ...ways, opened }, off.signal);
		return () => off.abort();
	}, [settings]);
	return (
		<article class="opened">
			<h3 ref={title} tabIndex={-1}>
				{t('ui_preview_title')}
			</h3>
			<div class="chapter-text" ref={text}>
				{paragraphs().map((words) => (
					<p key={words}>{words}</p>
				))}
			</div>
		</article>
	);
}

/** A made-up story to be opened and closed. */
export function Chapter({ settings }: { settings: Settings }) {
	const [open, setOpen] = useState(false);
	const [said, say] = useState('');
	const button = useRef<HTMLDivElement>(null);
	const focusButton = useRef(false);
	useEffect(() => {
		if (focusButton.current) button.current?.querySelector('button')?.focus();
		focusButton.current = false;
	});
	const close = (words = '') => {
		focusButton.current = true;
		setOpen(false);
		say(words);
	};
	const start = () => {
		say('');
		setOpen(true);
	};
	return (
		<>
			{open && (
				<Text settings={settings} back={() => close(t('practice_back'))} next={() => close(t('practice_next'))} />
			)}
			<div class="actions" ref={button}>
				<Button kind={open ? 'plain' : 'main'} icon={open ? 'close' : 'book'} onClick={open ? () => close() : start}>
					{t(open ? 'practice_close' : 'practice_open')}
				</Button>
			</div>
			<p class="hint" role="status">
				{said}
			</p>
		</>
	);
}
