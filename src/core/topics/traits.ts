import type { TopicId, TopicTraits } from '../topic';
import { TOPICS } from './index';

const traits: ReadonlyMap<TopicId, TopicTraits> = new Map(TOPICS.map((topic) => [topic.id, topic]));

/** What judging needs to know of every topic. */
export const topicTraits = (): ReadonlyMap<TopicId, TopicTraits> => traits;
