import { t, topicName } from '../../src/browser/i18n';
import type { Topic } from '../../src/core/topic';
import { TOPICS } from '../../src/core/topics';

/** All topics, by name in the reader's language. */
export function topicsByName(): Topic[] {
	const language = t('page_language');
	return TOPICS.toSorted((a, b) => topicName(a.id).localeCompare(topicName(b.id), language));
}
