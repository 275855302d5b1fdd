import { t, topicName } from '../../src/browser/i18n';
import { LEVELS, type Level } from '../../src/core/level';
import type { Topic, TopicGroup, TopicId } from '../../src/core/topic';
import { Icon } from '../../src/ui/icon';
import { levelName } from '../../src/ui/level-picker';
import { Tag } from '../../src/ui/tag';
import { type Mentions, Row } from './row';

interface Props {
	group: TopicGroup;
	topics: readonly Topic[];
	levelOf: (topic: Topic) => Level;
	onLevel: (ids: readonly TopicId[], level: Level, said?: string) => void;
	mentions: Mentions;
}

/** A group of topics: closed it shows what is set, open a row for each and one control for all. */
export function Group({ group, topics, levelOf, onLevel, mentions }: Props) {
	const name = t(`group_${group}_name`);
	const acting = topics.filter((topic) => levelOf(topic) !== 'show');
	const setAll = (level: Level) =>
		onLevel(
			topics.map(({ id }) => id),
			level,
			t('options_group_set', name, levelName(level)),
		);
	return (
		<details class="group">
			<summary>
				<Icon name="next" />
				<h2>{name}</h2>
				<span class="tags">
					{acting.map((topic) => (
						<Tag key={topic.id} name={topicName(topic.id)} level={levelOf(topic)} />
					))}
				</span>
			</summary>
			<div class="set-all">
				<label>
					<span>{t('options_group_all')}</span>
					<select
						value=""
						onChange={(event) => {
							setAll(event.currentTarget.value as Level);
							event.currentTarget.value = '';
						}}
					>
						<option value="" disabled>
							{t('options_group_choose')}
						</option>
						{LEVELS.map((level) => (
							<option key={level} value={level}>
								{levelName(level)}
							</option>
						))}
					</select>
				</label>
			</div>
			{topics.map((topic) => (
				<Row
					key={topic.id}
					topic={topic.id}
					level={levelOf(topic)}
					onLevel={(level) => onLevel([topic.id], level)}
					{...mentions}
				/>
			))}
		</details>
	);
}
