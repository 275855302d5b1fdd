import { each, plural, t, topicName } from '../../../browser/i18n';
import type { Finding } from '../../../core/finding';
import type { Passage } from '../../../core/judge';

/** What a bar says of its passage: how many paragraphs, what was done with them, and what they may contain. */
export const passageWords = ({ action, topics }: Passage, paragraphs: number, shown: boolean): string =>
	plural(shown ? 'page_passage_shown' : (`page_passage_${action}` as const), paragraphs, each(topics.map(topicName)));

/** How sure the scanner is of a finding, and by which kind of cue; never a word of the text. */
const why = ({ topic, level, cue }: Finding): string =>
	t('passages_why', topicName(topic), t(`passages_sure_${level}`), t(`passages_cue_${cue}`));

/** Why a passage is one: a line for each topic, by its strongest finding. */
export const whyOf = ({ topics, findings }: Passage): string[] =>
	topics.flatMap((topic) => {
		const strongest = findings.find((finding) => finding.topic === topic);
		return strongest ? [why(strongest)] : [];
	});
