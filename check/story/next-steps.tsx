import { useState } from 'preact/hooks';
import { t } from '../../src/browser/i18n';
import { agreeTo, openAtArchive } from '../../src/browser/story-check';
import type { ReadingState } from '../../src/core/read-story';
import type { Settings } from '../../src/core/settings';
import { mapOf, quietFrom, type StoryReport } from '../../src/core/story-map';
import { topicTraits } from '../../src/core/topics/traits';
import { Button } from '../../src/ui/button';
import { Notice } from '../../src/ui/notice';
import { ArchiveLink } from './archive-link';
import type { KnownStory } from './run-reading';

interface Props {
	readonly known: KnownStory;
	readonly reading: ReadingState;
	readonly report: StoryReport;
	readonly settings: Settings;
}

/** Where the story is read: all of it where it was one page, else at its first chapter. */
const beginning = ({ asked }: ReadingState, { chapters, story }: StoryReport): string =>
	(asked.length === 1 ? asked[0] : chapters[0]?.address) ?? story.url ?? '';

/** The ways to read a story that one knows the whole of. */
export function NextSteps({ known: { story, site }, reading, report, settings }: Props) {
	const [failed, setFailed] = useState(false);
	const rows = mapOf(report, settings, topicTraits());
	const { chapters } = report;
	const from = reading.status === 'done' ? quietFrom(rows, chapters) : undefined;
	const quiet = chapters.find(({ number }) => number === from);
	const last = quiet && chapters[chapters.indexOf(quiet) - 1];
	const veiled = async () => {
		try {
			await agreeTo(report.story, 'veiled');
			await openAtArchive(story, beginning(reading, report));
		} catch {
			setFailed(true);
		}
	};
	const acts = rows.some(({ level }) => level !== 'show');
	return (
		<div class="actions ways">
			{acts && (
				<Button kind="main" icon="book" onClick={veiled}>
					{t('story_veiled')}
				</Button>
			)}
			{quiet?.address && last && (
				<ArchiveLink button story={story} address={quiet.address}>
					{t('story_start_after', last.number)}
				</ArchiveLink>
			)}
			<ArchiveLink button story={story} address={beginning(reading, report)}>
				{t('story_open', site.name)}
			</ArchiveLink>
			{failed && <Notice title={t('story_open_failed')} live />}
		</div>
	);
}
