import { topicAbout, topicName } from '../browser/i18n';
import type { Level } from '../core/level';
import type { TopicId } from '../core/topic';
import { LevelPicker } from './level-picker';

interface Props {
	topic: TopicId;
	level: Level;
	onLevel: (level: Level) => void;
	/** Something on this topic here and now; in place of the description. */
	note?: string;
}

/** A topic, what it is, and the reader's level for it. */
export const TopicRow = ({ topic, level, onLevel, note }: Props) => (
	<div class="topic" data-topic={topic}>
		<div>
			<p class="name">{topicName(topic)}</p>
			<p class="hint">{note ?? topicAbout(topic)}</p>
		</div>
		<LevelPicker legend={topicName(topic)} legendHidden value={level} onChange={onLevel} />
	</div>
);
