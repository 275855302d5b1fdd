import { each, plural, t, topicName } from '../browser/i18n';
import { SENSITIVITIES, type Sensitivity } from '../core/finding';
import { LEVELS } from '../core/level';
import type { ChapterReport, MapCell, MapRow } from '../core/story-map';
import type { TopicGroup } from '../core/topic';
import { Icon } from './icon';
import { levelName } from './level-picker';

/** From more chapters on each takes as little room as can be, and every tenth has its number. */
const MANY = 30;
const TENTH = 10;

/** What a chapter is called: its title with its number, or its number alone. */
export const chapterName = ({ number, title }: Pick<ChapterReport, 'number' | 'title'>): string =>
	title ? t('check_chapter_named', number, title) : t('check_chapter', number);

/** How sure, where, and how strongly, in words. */
export function cellWords({ sure, passages, qualifier, declared }: MapCell): string {
	const parts = [
		...(sure ? [t(`passages_sure_${sure}`)] : []),
		...(passages > 0 ? [plural('check_in_passages', passages)] : sure ? [t('check_here_and_there')] : []),
		...(qualifier === 'depicted' || qualifier === 'denied' ? [] : [t(`popup_${qualifier}`)]),
		...(declared ? [t('check_author_says')] : []),
	];
	return parts.reduce((before, part) => t('page_each', before, part));
}

/** The letter of a kind of content, in its colour; its shape tells what the reader asked for. */
export const GroupLetter = ({ group, level }: { group: TopicGroup; level?: MapCell['level'] | undefined }) => (
	<span class="letter" data-group={group} data-level={level} aria-hidden="true">
		{t(`group_${group}_letter`)}
	</span>
);

/** One dot for perhaps, two for probably, three for very likely. */
const Dots = ({ sure }: { sure: Sensitivity | undefined }) => (
	<span class="dots" data-sure={sure} aria-hidden="true">
		{SENSITIVITIES.slice(0, sure ? SENSITIVITIES.indexOf(sure) + 1 : 0).map((each) => (
			<i key={each} />
		))}
	</span>
);

const Legend = ({ levels }: { levels: boolean }) => (
	<div class="map-legend">
		<p>{t('check_legend')}</p>
		<ul>
			{SENSITIVITIES.map((sure) => (
				<li key={sure}>
					<Dots sure={sure} />
					{t(`passages_sure_${sure}`)}
				</li>
			))}
			{levels &&
				LEVELS.map((level) => (
					<li key={level}>
						<GroupLetter group="other" level={level} />
						{levelName(level)}
					</li>
				))}
		</ul>
	</div>
);

interface Props {
	readonly rows: readonly MapRow[];
	readonly chapters: readonly ChapterReport[];
	/** Shapes tell levels; without, all look the same. */
	readonly levels: boolean;
	/** Where more is said of a chapter. */
	readonly href: (chapter: ChapterReport) => string;
}

/** A story at a glance: topics down, chapters across. A table, so that it is one for whoever hears it, too. */
export function StoryMap({ rows, chapters, levels, href }: Props) {
	const many = chapters.length > MANY;
	/** A column for what is declared of the story as such, where anything is. */
	const said = rows.some(({ declared }) => declared.length > 0);
	return (
		<figure class="story-map groups" data-many={many || undefined}>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
			<section class="map-scroll" aria-label={t('check_map')} tabIndex={0}>
				<table>
					<caption class="only-spoken">{t('check_map')}</caption>
					<thead>
						<tr>
							<th scope="col">{t('lately_topic')}</th>
							{said && (
								<th scope="col">
									<Icon name="says" />
									<span class="only-spoken">{t('gate_declared')}</span>
								</th>
							)}
							{chapters.map((chapter) => (
								<th scope="col" key={chapter.number} data-unread={!chapter.readable || undefined}>
									{many ? (
										<span class={chapter.number % TENTH === 0 ? undefined : 'only-spoken'}>{chapter.number}</span>
									) : (
										<a href={href(chapter)} aria-label={chapterName(chapter)} title={chapterName(chapter)}>
											{chapter.number}
										</a>
									)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map(({ topic, group, cells, declared }) => (
							<tr key={topic} data-group={group}>
								<th scope="row">{topicName(topic)}</th>
								{said && (
									<td class="declared-mark" title={each(declared.map(({ words }) => words))}>
										{declared.length > 0 && (
											<>
												<Icon name="check" />
												<span class="only-spoken">{each(declared.map(({ words }) => words))}</span>
											</>
										)}
									</td>
								)}
								{cells.map((cell, i) => (
									<td key={chapters[i]?.number} title={cell && cellWords(cell)}>
										{cell && (
											<>
												<GroupLetter group={group} level={levels ? cell.level : undefined} />
												<Dots sure={cell.sure} />
												<span class="only-spoken">{cellWords(cell)}</span>
											</>
										)}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
			<figcaption>
				<Legend levels={levels} />
			</figcaption>
		</figure>
	);
}
