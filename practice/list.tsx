import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, topicName } from '../src/browser/i18n';
import { createCards } from '../src/content/cards/cards';
import type { Settings } from '../src/core/settings';
import { practicePage } from './practice-page';

/** The first has rain in it, and is the story that can be opened. */
const stories = () => [
	{
		id: 'keeper',
		title: t('ui_preview_title'),
		labels: [t('practice_tag_lighthouse'), topicName('rain')],
		summary: t('ui_preview_summary'),
	},
	{
		id: 'bread',
		title: t('practice_bread_title'),
		labels: [t('practice_tag_bread'), t('practice_tag_friends')],
		summary: t('practice_bread_summary'),
	},
];

/** A made-up list, judged by the real judge and veiled by the real veils. Give it a key: it is made once. */
export function List({ settings }: { settings: Settings }) {
	const list = useRef<HTMLUListElement>(null);
	useLayoutEffect(() => {
		const off = new AbortController();
		const cards = createCards(practicePage(settings, off.signal), () => undefined, off.signal);
		for (const card of list.current?.querySelectorAll('.story') ?? []) cards.judge(card);
		return () => off.abort();
	}, [settings]);
	return (
		<ul class="stories" ref={list}>
			{stories().map(({ id, title, labels, summary }) => (
				<li key={id}>
					<article class="story" id={id}>
						<h3>{title}</h3>
						<p class="by">{t('practice_by')}</p>
						<ul class="labels">
							{labels.map((label) => (
								<li key={label}>{label}</li>
							))}
						</ul>
						<p class="summary">{summary}</p>
					</article>
				</li>
			))}
		</ul>
	);
}
