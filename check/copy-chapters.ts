import { declarations } from '../src/core/declarations';
import { createPassageJudge } from '../src/core/judge';
import { type Action, covers, hides } from '../src/core/level';
import type { Settings } from '../src/core/settings';
import { mapOf } from '../src/core/story-map';
import { topicTraits } from '../src/core/topics/traits';
import type { CopyChapter } from '../src/files/copy/plan';
import type { Checked } from './check-book';

/** Which passages a copy leaves out: none, those set to skip, or those set to blur as well. */
export const OUT = ['keep', 'skip', 'blur'] as const;
export type Out = (typeof OUT)[number];

const LEFT_OUT: Readonly<Record<Out, (action: Action) => boolean>> = { keep: () => false, skip: hides, blur: covers };

/** What a copy says of each chapter, decided as in the browser: by levels, rules and exceptions. */
export function copyChapters({ report, scans }: Checked, settings: Settings, out: Out): CopyChapter[] {
	const judge = createPassageJudge(settings, topicTraits());
	const rows = mapOf(report, settings, topicTraits());
	const bounds = { atLeast: 'show', atMost: settings.pages.atMost } as const;
	return report.chapters.map(({ declared }, i): CopyChapter => {
		const found = scans[i];
		const facts = { story: report.story, declarations: [...declarations(report.story), ...declared] };
		const passages = found ? judge({ ...facts, found }, found, bounds) : [];
		const topics = rows.flatMap(({ topic, cells }) => (cells[i] && cells[i].level !== 'show' ? [topic] : []));
		return {
			topics: [...new Set([...topics, ...passages.flatMap((passage) => passage.topics)])],
			passages: passages.map(({ from, to, topics, action }) => ({
				...{ from, to, topics },
				leftOut: LEFT_OUT[out](action),
			})),
		};
	});
}
