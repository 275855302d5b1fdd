import { useEffect, useState } from 'preact/hooks';
import { rememberedOf } from '../src/browser/chapters';
import { each, t, topicName } from '../src/browser/i18n';
import { passes } from '../src/core/judge/levels';
import type { Settings } from '../src/core/settings';
import type { PageStatus } from '../src/core/status';
import type { TopicId } from '../src/core/topic';

interface Props {
	story: NonNullable<PageStatus['story']>;
	found: PageStatus['found'] | undefined;
	settings: Settings;
}

/** Topics that were found in chapters of this story opened before, beside those that the page tells of anyway. */
export function RememberedChapters({ story, found, settings }: Props) {
	const [topics, setTopics] = useState<readonly TopicId[]>([]);
	const { site, id } = story;
	const { sensitivity } = settings.scanner;
	useEffect(() => {
		const show = (chapters: Awaited<ReturnType<typeof rememberedOf>>) =>
			setTopics([
				...new Set(
					chapters.flatMap(({ topics }) =>
						topics.filter(({ level }) => passes(level, sensitivity)).map(({ topic }) => topic),
					),
				),
			]);
		rememberedOf(site, id).then(show, () => undefined);
	}, [site, id, sensitivity]);
	const here = new Set((found?.topics ?? []).map(({ topic }) => topic));
	const others = topics.filter((topic) => !here.has(topic));
	return others.length > 0 ? (
		<p class="hint">{t('popup_says', t('passages_remembered_before'), each(others.map(topicName)))}</p>
	) : null;
}
