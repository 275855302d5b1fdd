import type { ComponentChildren } from 'preact';
import { plural, t, topicName } from '../src/browser/i18n';
import type { ChapterReport, MapRow } from '../src/core/story-map';
import { cellWords, chapterName, GroupLetter } from '../src/ui/story-map';

/** Where a chapter is told of on this page. */
export const chapterHref = ({ number }: ChapterReport): string => `#chapter-${number}`;

/** How long it takes to read. */
export const minutesText = ({ minutes }: ChapterReport): string =>
	minutes === 0 ? t('map_length_short') : plural('map_length', minutes);

/** The topics of one chapter, in the order of the map. */
export const inChapter = (rows: readonly MapRow[], index: number) =>
	rows.flatMap(({ topic, group, cells }) => {
		const cell = cells[index];
		return cell ? [{ topic, group, cell }] : [];
	});

interface Props {
	readonly rows: readonly MapRow[];
	readonly chapters: readonly ChapterReport[];
	readonly levels: boolean;
	/** What can be done with a chapter. */
	readonly withChapter?: ((chapter: ChapterReport) => ComponentChildren) | undefined;
}

/** The same as the map, chapter by chapter and in words. */
export const Chapters = ({ rows, chapters, levels, withChapter }: Props) => (
	<section class="chapters groups">
		<h3>{t('check_chapters')}</h3>
		<ol>
			{chapters.map((chapter, i) => {
				const its = inChapter(rows, i);
				return (
					<li key={chapter.number} id={`chapter-${chapter.number}`} data-quiet={its.length === 0 || undefined}>
						<h4>
							{chapterName(chapter)} <span class="hint">{minutesText(chapter)}</span>
						</h4>
						{!chapter.readable && <p>{t('check_unread')}</p>}
						{chapter.readable && its.length === 0 && <p class="hint">{t('check_nothing')}</p>}
						{withChapter?.(chapter)}
						<ul>
							{its.map(({ topic, group, cell }) => (
								<li key={topic}>
									<GroupLetter group={group} level={levels ? cell.level : undefined} />
									<span>
										<b>{topicName(topic)}</b> {cellWords(cell)}
									</span>
								</li>
							))}
						</ul>
					</li>
				);
			})}
		</ol>
	</section>
);
