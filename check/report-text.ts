import { list, t, topicName } from '../src/browser/i18n';
import type { MapRow, StoryReport } from '../src/core/story-map';
import { cellWords, chapterName } from '../src/ui/story-map';
import { inChapter, minutesText } from './chapters';
import { declaredLines } from './declared';

/** The answer as a text to keep or to send: what is declared, and what was found chapter by chapter. */
export function reportText(report: StoryReport, rows: readonly MapRow[]): string {
	const { story, chapters } = report;
	const authors = story.says.author?.words ?? [];
	const found = chapters.flatMap((chapter, i) => {
		const its = inChapter(rows, i).map(
			({ topic, cell }) => `  - ${t('check_line', topicName(topic), cellWords(cell))}`,
		);
		const none = `  ${t(chapter.readable ? 'check_nothing' : 'check_unread')}`;
		return [chapterName(chapter), `  ${minutesText(chapter)}`, ...(its.length > 0 ? its : [none])];
	});
	return [
		story.title || t('inspect_no_title'),
		...(authors.length > 0 ? [t('gate_by', list(authors))] : []),
		'',
		t('gate_declared'),
		...declaredLines(report).map((line) => `  - ${line}`),
		'',
		t('gate_found'),
		...found,
		'',
		t('gate_limits'),
		'',
	].join('\n');
}
