import type { Evidence } from '../../core/evidence';
import type { Cause, Reason } from '../../core/judge';
import { ADDITIONS, type Addition, additionsOf, type ReportSubject } from './report-subject';

/** What made the report. */
export interface Made {
	readonly version: string;
	readonly browser: string;
}

/** Labels that say what is in a story. All others name it, its author or its people, or are the author's own prose. */
const OF_CONTENT = new Set(['rating', 'warning', 'category', 'genre', 'tag']);

const evidence = (one: Evidence): string => {
	switch (one.kind) {
		case 'label':
			return [one.from, ...(OF_CONTENT.has(one.from) ? [JSON.stringify(one.words)] : []), one.qualifier ?? '']
				.join(' ')
				.trim();
		case 'silence':
			return `${one.field} ${one.silence}`;
		case 'found':
			return `${one.earlier ? 'found earlier' : 'found'} ${one.level}, passages: ${one.passages}`;
		case 'value':
			return one.field;
		case 'absent':
			return `no ${one.field}`;
	}
};

/** A rule is named by its kind alone: its text is the reader's. */
const cause = (one: Cause): string => {
	switch (one.kind) {
		case 'topic':
			return one.topic;
		case 'rating':
			return `rating ${one.rating}`;
		case 'silence':
			return `silence ${one.silence}`;
		case 'rule':
			return 'a rule';
	}
};

const reasonLine = (reason: Reason): string =>
	`- ${cause(reason.cause)}: ${reason.action} (${reason.evidence.map(evidence).join('; ')})`;

/**
 * A report in words for those who look after Forewarned, the same in every language. It has neither the title,
 * the address nor the text of a story, unless the reader adds them.
 */
export function reportText(reported: ReportSubject, { version, browser }: Made, added: ReadonlySet<Addition>): string {
	const { story, verdict, passage } = reported;
	const there = additionsOf(reported);
	return [
		`Forewarned ${version}, ${browser}`,
		`site: ${story.site}`,
		...(verdict ? [`verdict: ${verdict.action}`, ...(verdict.reasons as readonly Reason[]).map(reasonLine)] : []),
		...(passage ? [`passage: ${passage.action}, paragraphs ${passage.from + 1} to ${passage.to + 1}`] : []),
		...(passage?.findings ?? []).map(
			({ topic, level, cue, qualifier, score }) =>
				`- ${topic}: ${level}, by ${cue}, ${qualifier}, score ${score.toFixed(2)}`,
		),
		...ADDITIONS.flatMap((one) => (added.has(one) && there[one] ? [`${one}: ${there[one]}`] : [])),
	].join('\n');
}
