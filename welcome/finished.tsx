import { useEffect, useRef } from 'preact/hooks';
import { t, topicName } from '../src/browser/i18n';
import type { Settings } from '../src/core/settings';
import { TOPICS } from '../src/core/topics';
import { Button } from '../src/ui/button';
import { levelIn } from '../src/ui/level-in';
import { Tag } from '../src/ui/tag';

/** What is set now, and the ways from here. */
export function Finished({ settings, onBack }: { settings: Settings; onBack: () => void }) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		scrollTo(0, 0);
		heading.current?.focus();
	}, []);
	const acting = TOPICS.map(({ id }) => ({ id, level: levelIn(settings, id) })).filter(({ level }) => level !== 'show');
	return (
		<>
			<header>
				<img src="/icons/icon-96.png" alt="" width="56" height="56" />
				<h1 ref={heading} tabIndex={-1}>
					{t('welcome_done')}
				</h1>
				<p class="intro">{t('welcome_done_about')}</p>
			</header>
			{acting.length > 0 && (
				<ul class="chips" aria-label={t('welcome_done_topics')}>
					{acting.map(({ id, level }) => (
						<li key={id}>
							<Tag name={topicName(id)} level={level} />
						</li>
					))}
				</ul>
			)}
			<p class="hint">{t('welcome_limits')}</p>
			<div class="end">
				<a class="button" data-kind="main" href="../options/index.html#topics">
					{t('welcome_options')}
				</a>
				<a class="button" href="../practice/index.html">
					{t('practice_link')}
				</a>
				<Button kind="quiet" icon="undo" onClick={onBack}>
					{t('welcome_back')}
				</Button>
			</div>
		</>
	);
}
