import type { ComponentChildren } from 'preact';
import { topicAbout, topicName } from '../browser/i18n';
import type { Level } from '../core/level';
import type { TopicId } from '../core/topic';
import { LevelPicker } from './level-picker';

interface Props {
	topic: TopicId;
	level: Level;
	onLevel: (level: Level) => void;
	/** What is known of this topic here and now, line by line; in place of the description. */
	notes?: readonly string[];
	/** What else there is to say, below the notes. */
	why?: ComponentChildren;
}

/** A topic, what it is, and the reader's level for it. */
export const TopicRow = ({ topic, level, onLevel, notes, why }: Props) => (
	<div class="topic" data-topic={topic}>
		<div>
			<p class="name">{topicName(topic)}</p>
			{(notes ?? [topicAbout(topic)]).map((note) => (
				<p class="hint" key={note}>
					{note}
				</p>
			))}
			{why}
		</div>
		<LevelPicker legend={topicName(topic)} legendHidden value={level} onChange={onLevel} />
	</div>
);
