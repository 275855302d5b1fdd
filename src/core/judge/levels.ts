import { type Finding, SENSITIVITIES, type Sensitivity } from '../finding';
import { type Level, milder } from '../level';
import type { Settings } from '../settings';
import type { Qualifier, TopicId, TopicTraits } from '../topic';

/** Whether something reported at `level` passes a reader who asked for `wanted`. */
export const passes = (level: Sensitivity | null, wanted: Sensitivity): boolean =>
	level !== null && SENSITIVITIES.indexOf(level) >= SENSITIVITIES.indexOf(wanted);

/** The level of a topic as the reader set it, or its default. */
export const levelOf = (topic: TopicId, settings: Settings, topics: ReadonlyMap<TopicId, TopicTraits>): Level =>
	settings.levels[topic] ?? topics.get(topic)?.level ?? 'show';

/** The levels of several topics. */
export const levelsOf = (
	ids: readonly TopicId[],
	settings: Settings,
	topics: ReadonlyMap<TopicId, TopicTraits>,
): Record<TopicId, Level> => Object.fromEntries(ids.map((id) => [id, levelOf(id, settings, topics)]));

/** How a qualifier changes a topic's level; where any mention of it counts, a mention does not. */
export function qualified(level: Level, qualifier: Qualifier, topic: TopicId, settings: Settings): Level {
	if (qualifier === 'mentioned' && settings.mentions?.includes(topic)) return level;
	const weight = settings.qualifiers[qualifier];
	return weight === 'same' ? level : weight === 'milder' ? milder(level) : 'show';
}

/**
 * The level for something the scanner reports. Below the reader's sensitivity nothing; a weighty
 * topic that the reader never set gets `scanner.unset` where the scanner is sure.
 */
export function foundLevel(
	finding: Pick<Finding, 'topic' | 'qualifier'> & { readonly level: Sensitivity | null },
	settings: Settings,
	topics: ReadonlyMap<TopicId, TopicTraits>,
): Level {
	if (!settings.scanner.on || !passes(finding.level, settings.scanner.sensitivity)) return 'show';
	const level = levelOf(finding.topic, settings, topics);
	const unset = settings.levels[finding.topic] === undefined && level === 'show';
	const base = unset && finding.level === 'sure' && topics.get(finding.topic)?.weighty ? settings.scanner.unset : level;
	return qualified(base, finding.qualifier, finding.topic, settings);
}
