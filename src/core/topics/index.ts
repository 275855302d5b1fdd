import { TOPIC_GROUPS, type Topic, type TopicGroup, type TopicId } from '../topic';

/** Only the default export of each file is taken, so that terms and maps stay out of what does not need them. */
const files = import.meta.glob<Topic>('./list/*.ts', { eager: true, import: 'default' });

const order = (topic: Topic): number => TOPIC_GROUPS.indexOf(topic.group);

/** Every topic: by group in the order of `TOPIC_GROUPS`, then by id. */
export const TOPICS: readonly Topic[] = Object.values(files).sort(
	(a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1),
);

const byId: ReadonlyMap<TopicId, Topic> = new Map(TOPICS.map((topic) => [topic.id, topic]));

/** The topic with this id; undefined for an id that is not (or no longer) in the taxonomy. */
export const topicById = (id: TopicId): Topic | undefined => byId.get(id);

/** The topics of one group, by id. */
export const topicsOf = (group: TopicGroup): readonly Topic[] => TOPICS.filter((topic) => topic.group === group);
