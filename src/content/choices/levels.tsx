import { useEffect, useState } from 'preact/hooks';
import { t, topicName } from '../../browser/i18n';
import type { LastingChoice } from '../../core/judge/lasting-choice';
import { LEVELS, type Level } from '../../core/level';
import type { TopicId } from '../../core/topic';
import { TrustedButton } from '../overlay/trusted-button';
import type { Page } from '../page';

interface Props {
	readonly topics: readonly TopicId[];
	readonly ask: Page['ask'];
	readonly choose: (chosen: LastingChoice) => void;
}

/** The topics that acted, each with the reader's level for every day: as easy to set here as in the options. */
export function Levels({ topics, ask, choose }: Props) {
	const [levels, setLevels] = useState<Readonly<Record<TopicId, Level>>>({});
	useEffect(() => {
		ask({ type: 'levels-of', topics }).then(
			(answer) => setLevels(answer.levels),
			// Without them the levels can be chosen all the same; none is marked as the one that holds.
			() => undefined,
		);
	}, [topics, ask]);
	return (
		<>
			{topics.map((topic) => (
				<fieldset key={topic} class="level">
					<legend>{topicName(topic)}</legend>
					<div class="actions">
						{LEVELS.map((level) => (
							<TrustedButton
								key={level}
								aria-pressed={levels[topic] === level}
								onPress={() => choose({ kind: 'level', topic, level })}
							>
								{t(`ui_level_${level}`)}
							</TrustedButton>
						))}
					</div>
				</fieldset>
			))}
		</>
	);
}
