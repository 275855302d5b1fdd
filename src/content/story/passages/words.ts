import { each, plural, topicName } from '../../../browser/i18n';
import type { Passage } from '../../../core/judge';

/** What a bar says of its passage: how many paragraphs, what was done with them, and what they may contain. */
export const passageWords = ({ action, topics }: Passage, paragraphs: number, shown: boolean): string =>
	plural(shown ? 'page_passage_shown' : (`page_passage_${action}` as const), paragraphs, each(topics.map(topicName)));
