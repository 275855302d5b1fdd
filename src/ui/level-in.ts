import { levelOf } from '../core/judge/levels';
import type { Level } from '../core/level';
import type { Settings } from '../core/settings';
import type { TopicId } from '../core/topic';
import { topicTraits } from '../core/topics/traits';

/** The level of a topic as the reader set it, or its default. */
export const levelIn = (settings: Settings, topic: TopicId): Level => levelOf(topic, settings, topicTraits());
