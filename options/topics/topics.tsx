import { useEffect, useMemo, useState } from 'preact/hooks';
import { withMention } from '../../src/browser/choices';
import { plural, t, topicName } from '../../src/browser/i18n';
import type { Level } from '../../src/core/level';
import { TOPIC_GROUPS, type Topic, type TopicId } from '../../src/core/topic';
import { TOPICS } from '../../src/core/topics';
import { levelIn } from '../../src/ui/level-in';
import { SearchField } from '../../src/ui/search-field';
import { useSectionItem } from '../section';
import type { SectionProps } from '../undo';
import { Group } from './group';
import { Levels } from './levels';
import { Presets } from './presets';
import { Row } from './row';
import { findTopics } from './topic-search';
import { topicSearchIndex } from './topic-search-index';
import { topicsByName } from './topics-by-name';

/** One level for each topic: found by search or by group, or set at once by a preset. */
export function Topics({ settings, change }: SectionProps) {
	const asked = useSectionItem();
	const nameAsked = TOPICS.some(({ id }) => id === asked) ? topicName(asked ?? '') : '';
	const [query, setQuery] = useState(nameAsked);
	useEffect(() => {
		if (nameAsked) setQuery(nameAsked);
	}, [nameAsked]);
	const all = useMemo(topicSearchIndex, []);
	const inOrder = useMemo(topicsByName, []);
	const found = findTopics(query, all);
	const level = ({ id }: Topic): Level => levelIn(settings, id);
	const set = (ids: readonly TopicId[], level: Level, said?: string) =>
		change((now) => ({ ...now, levels: { ...now.levels, ...Object.fromEntries(ids.map((id) => [id, level])) } }), said);
	const mentions = {
		counted: settings.mentions ?? [],
		onMention: (topic: TopicId, counts: boolean) => change((now) => withMention(now, topic, counts)),
	};
	return (
		<>
			<Levels {...settings} />
			<Presets settings={settings} change={change} />
			<SearchField
				label={t('options_search')}
				placeholder={t('options_search_example')}
				value={query}
				onInput={setQuery}
			/>
			<p class="only-spoken" role="status">
				{query.trim() && plural('options_found', found.length)}
			</p>
			{query.trim() ? (
				<div class="results">
					{found.length === 0 && <p class="empty">{t('options_found_none', query.trim())}</p>}
					{found.map((topic) => (
						<Row
							key={topic.id}
							topic={topic.id}
							level={level(topic)}
							onLevel={(one) => set([topic.id], one)}
							{...mentions}
						/>
					))}
				</div>
			) : (
				TOPIC_GROUPS.map((group) => (
					<Group
						key={group}
						group={group}
						topics={inOrder.filter((topic) => topic.group === group)}
						levelOf={level}
						onLevel={set}
						mentions={mentions}
					/>
				))
			)}
		</>
	);
}
