import { t, topicAbout, topicName, topicSearch } from '../../src/browser/i18n';
import { TOPICS } from '../../src/core/topics';
import type { Findable } from './topic-search';

/** Every topic with what it can be found by, in the reader's language. */
export const topicSearchIndex = (): Findable[] =>
	TOPICS.map((topic) => ({
		topic,
		name: topicName(topic.id),
		about: topicAbout(topic.id),
		group: t(`group_${topic.group}_name`),
		search: topicSearch(topic.id),
	}));
