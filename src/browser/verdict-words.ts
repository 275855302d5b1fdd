import { type AbsentEvidence, type Evidence, type Silence, VALUE_FIELDS, type ValueField } from '../core/evidence';
import type { Sensitivity } from '../core/finding';
import type { Cause } from '../core/judge';
import { each, plural, t, topicName } from './i18n';

/** What was asked for, as a reader would name it: a topic, a rating, a silence, a rule of their own. */
export function causeName(cause: Cause): string {
	switch (cause.kind) {
		case 'topic':
			return topicName(cause.topic);
		case 'rating':
			return t('ui_cause_rating', t(`ui_rating_${cause.rating}`));
		case 'silence':
			return t(`ui_silence_${cause.silence}`);
		case 'rule':
			return t('ui_cause_rule', cause.text);
	}
}

/** Whether evidence is told in words of the page. */
export const isQuoted = (evidence: Evidence): boolean =>
	evidence.kind === 'label' || (evidence.kind === 'value' && ['title', 'story', 'summary'].includes(evidence.field));

/** What asked, and what it stands on. */
export interface NamedReason {
	readonly cause: Cause;
	readonly evidence: readonly Evidence[];
}

/**
 * What a reason is about, as it may stand beside what it veils: never in words of the page. A rule is often made of
 * them, so one that a label met is told by the topics that the label was read as, or not by its text at all.
 */
export function reasonName({ cause, evidence }: NamedReason): string {
	if (cause.kind !== 'rule' || !evidence.some(isQuoted)) return causeName(cause);
	if (evidence.some((one) => one.kind === 'value' && one.field === 'story')) return t('ui_cause_story');
	if (evidence.every((one) => one.kind === 'label' && one.from === 'author')) return t('ui_cause_author');
	const topics = evidence.flatMap((one) => (one.kind === 'label' && one.topic ? [topicName(one.topic)] : []));
	return topics.length > 0 ? t('ui_cause_rule', each([...new Set(topics)])) : t('ui_cause_rule_own');
}

/** What the reader noted about a rule of theirs, as it is told where the rule acts; empty: nothing. */
export const noteOf = (cause: Cause): string => (cause.kind === 'rule' && cause.note ? t('ui_note', cause.note) : '');

/** The names of reasons, each once. */
export const reasonNames = (reasons: readonly NamedReason[]): string[] => [...new Set(reasons.map(reasonName))];

/** What a reason says in words of the page, or of a rule that was made of them: for who asks why. */
export const quotesOf = (reason: NamedReason): string[] => [
	...(reasonName(reason) === causeName(reason.cause) ? [] : [causeName(reason.cause)]),
	...new Set(reason.evidence.filter(isQuoted).map(evidenceText)),
];

/** Everything on a site, as a choice; text files are a site that nobody would call one. */
export const wholeSite = ({ id, name }: { readonly id: string; readonly name: string }): string =>
	id === 'document' ? t('choices_files') : t('choices_site', name);

/** What the page leaves open, said of one field; the silences never sound the same. */
export const silenceText = (field: string, silence: Silence): string => {
	if (field === 'text') return t('passages_not_scanned_language');
	if (silence === 'umbrella') return t('ui_silent_warning_umbrella');
	return field === 'rating'
		? t(silence === 'unknown' ? 'ui_silent_rating_unknown' : 'ui_silent_rating_unrated')
		: t(silence === 'unknown' ? 'ui_silent_warning_unknown' : 'ui_silent_warning_withheld');
};

const isValue = (field: AbsentEvidence['field']): field is ValueField =>
	(VALUE_FIELDS as readonly string[]).includes(field);

const fieldName = (field: AbsentEvidence['field']): string => {
	if (field === 'topic' || field === 'label') return t(`ui_absent_${field}`);
	return isValue(field) ? t(`ui_value_${field}`) : t(`ui_from_${field}`);
};

/** Chapters named at most; more are a "…". */
const MOST_CHAPTERS = 6;

/** Where and how surely something was found on an earlier visit. */
function earlierText(level: Sensitivity, chapters: readonly number[]): string {
	const sure = t(`passages_sure_${level}`);
	if (chapters.length === 0) return t('before_earlier', sure);
	const named = [...chapters.slice(0, MOST_CHAPTERS).map(String), ...(chapters.length > MOST_CHAPTERS ? ['…'] : [])];
	return plural('before_earlier_chapters', chapters.length, named.join(', '), sure);
}

/** The evidence of a reason as one short line: the page's own words, or how much was found; never a quotation. */
export function evidenceText(evidence: Evidence): string {
	switch (evidence.kind) {
		case 'label':
			return t('ui_evidence_label', t(`ui_from_${evidence.from}`), evidence.words);
		case 'silence':
			return silenceText(evidence.field, evidence.silence);
		case 'found':
			if (evidence.earlier) return earlierText(evidence.level, evidence.earlier);
			if (evidence.mentioned) return plural('ui_found_mentioned', evidence.passages);
			return evidence.passages > 0
				? plural(`ui_found_${evidence.level}`, evidence.passages)
				: t(`ui_found_${evidence.level}_whole`);
		case 'value':
			return t('ui_evidence_value', t(`ui_value_${evidence.field}`), evidence.value);
		case 'absent':
			return t('ui_evidence_absent', fieldName(evidence.field));
	}
}
