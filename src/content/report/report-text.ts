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

/** Where in a script of ours a line of a stack was. Of addresses before it, one names the reader's own profile. */
function frameIn(line: string): string[] {
	const [before = '', address = ''] = line.split('-extension://');
	const place = address.slice(address.indexOf('/') + 1).replace(')', '');
	if (!/^[\w./-]+:\d+:\d+$/.test(place)) return [];
	const name = before.split(/[ (@]/).find((word) => word !== '' && !['at', 'chrome', 'moz'].includes(word));
	return [`- ${name ?? '(anonymous)'} ${place}`];
}

/** What was thrown, by its name and its place; its message may quote the page. */
const failureLines = (failure: unknown): string[] =>
	failure instanceof Error
		? [`failure: ${failure.name}`, ...(failure.stack ?? '').split('\n').flatMap(frameIn)]
		: ['failure: unknown'];

/**
 * A report in words for those who look after Forewarned, the same in every language. It has neither the title,
 * the address nor the text of a story, unless the reader adds them.
 */
export function reportText(reported: ReportSubject, { version, browser }: Made, added: ReadonlySet<Addition>): string {
	const { story, verdict, passage, failure } = reported;
	const there = additionsOf(reported);
	return [
		`Forewarned ${version}, ${browser}`,
		`site: ${story.site}`,
		...(failure === undefined ? [] : failureLines(failure)),
		...(verdict ? [`verdict: ${verdict.action}`, ...(verdict.reasons as readonly Reason[]).map(reasonLine)] : []),
		...(passage ? [`passage: ${passage.action}, paragraphs ${passage.from + 1} to ${passage.to + 1}`] : []),
		...(passage?.findings ?? []).map(
			({ topic, level, cue, qualifier, score }) =>
				`- ${topic}: ${level}, by ${cue}, ${qualifier}, score ${score.toFixed(2)}`,
		),
		...ADDITIONS.flatMap((one) => (added.has(one) && there[one] ? [`${one}: ${there[one]}`] : [])),
	].join('\n');
}
