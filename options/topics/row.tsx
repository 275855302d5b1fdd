import { t, topicName } from '../../src/browser/i18n';
import { MENTION_TOPICS } from '../../src/core/any-mention';
import type { Level } from '../../src/core/level';
import type { TopicId } from '../../src/core/topic';
import { Switch } from '../../src/ui/switch';
import { TopicRow } from '../../src/ui/topic-row';

/** Of which topics any mention counts. */
export interface Mentions {
	readonly counted: readonly TopicId[];
	readonly onMention: (topic: TopicId, counts: boolean) => void;
}

interface Props extends Mentions {
	readonly topic: TopicId;
	readonly level: Level;
	readonly onLevel: (level: Level) => void;
}

/** A topic with its level; once it has one, whether any mention of it counts. */
export const Row = ({ topic, level, onLevel, counted, onMention }: Props) => (
	<TopicRow
		topic={topic}
		level={level}
		onLevel={onLevel}
		why={
			level !== 'show' && (
				<Switch
					label={t('options_mention')}
					spoken={`${topicName(topic)}: ${t('options_mention')}`}
					hint={t(MENTION_TOPICS.includes(topic) ? 'options_mention_text' : 'options_mention_labels')}
					checked={counted.includes(topic)}
					onChange={(counts) => onMention(topic, counts)}
				/>
			)
		}
	/>
);
