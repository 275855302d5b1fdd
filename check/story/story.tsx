import { t } from '../../src/browser/i18n';
import { type End, type ReadingState, reportOf } from '../../src/core/read-story';
import type { Settings } from '../../src/core/settings';
import type { ChapterReport } from '../../src/core/story-map';
import { Button } from '../../src/ui/button';
import { Notice } from '../../src/ui/notice';
import { Result } from '../result';
import { ArchiveLink } from './archive-link';
import { NextSteps } from './next-steps';
import { ReadingProgress } from './reading-progress';
import type { KnownStory } from './run-reading';
import { useStory } from './use-story';

/** What is open at the archive itself: a question to answer there, or to see what is the matter. */
const ASKED_THERE: readonly End[] = ['gate', 'login', 'refused', 'closed', 'elsewhere', 'nothing', 'gone'];
/** Where asking again would come to the same. */
const FINAL: readonly End[] = ['gone', 'too_long'];

interface EndingProps {
	readonly known: KnownStory;
	readonly reading: ReadingState & { readonly status: End };
	readonly goOn: () => void;
	readonly goOnMetered: () => void;
}

/** Why it is not all of the story, and what can be done. */
function Ending({ known: { story, site }, reading: { status }, goOn, goOnMetered }: EndingProps) {
	const go = status === 'metered' ? goOnMetered : goOn;
	return (
		<Notice
			title={t(`story_end_${status}`, site.name)}
			live
			actions={
				<>
					{!FINAL.includes(status) && (
						<Button kind="main" onClick={go}>
							{t(status === 'metered' ? 'story_go_on_metered' : 'story_go_on')}
						</Button>
					)}
					{ASKED_THERE.includes(status) && (
						<ArchiveLink button story={story} address={story.address}>
							{t('story_open', site.name)}
						</ArchiveLink>
					)}
				</>
			}
		/>
	);
}

const isEnded = (reading: ReadingState): reading is ReadingState & { status: End } =>
	reading.status !== 'reading' && reading.status !== 'done';

/** "Check this story": reads the whole of it at its archive and shows what it may contain, chapter by chapter. */
export function StoryCheck({ name, settings }: { name: string; settings: Settings }) {
	const { state, stop, goOn, goOnMetered, fromTheBeginning } = useStory(name, settings);
	if (state.is === 'opening') return null;
	if (state.is === 'unknown') return <Notice title={t('story_unknown')} live />;
	const { known, reading, queued } = state;
	const report = reading && reportOf(reading);
	const isReading = queued || reading?.status === 'reading';
	const openChapter = ({ number, address }: ChapterReport) =>
		address && (
			<ArchiveLink story={known.story} address={address} label={t('story_open_chapter', number)}>
				{t('story_open_here')}
			</ArchiveLink>
		);
	return (
		<>
			{!report && <h2>{known.story.title || t('inspect_no_title')}</h2>}
			{isReading && <ReadingProgress {...state} onStop={stop} />}
			{!queued && reading && isEnded(reading) && <Ending {...{ known, reading, goOn, goOnMetered }} />}
			{reading?.changed && <Notice title={t('story_changed')} />}
			{report && report.chapters.length > 0 && (
				<Result
					{...{ report, settings }}
					purpose="reader"
					stopped={!isReading && reading?.status !== 'done'}
					growing={isReading}
					ways={!isReading && reading && <NextSteps {...{ known, reading, report, settings }} />}
					withChapter={openChapter}
				/>
			)}
			{reading?.status === 'done' && (
				<Button class="button again" kind="quiet" icon="undo" onClick={fromTheBeginning}>
					{t('story_again')}
				</Button>
			)}
		</>
	);
}
