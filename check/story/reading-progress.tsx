import { t } from '../../src/browser/i18n';
import { Button } from '../../src/ui/button';
import type { StoryState } from './use-story';

type There = Extract<StoryState, { is: 'there' }>;

/** Milliseconds from which on a pause is told of: shorter ones are between any two pages. */
const LONG = 5000;

/** What is going on, in words. */
function words({ known, queued, reading, looked: [done, total] = [0, 0] }: There): string {
	if (queued) return t('story_queued');
	if (!reading || reading.notBefore - Date.now() > LONG) {
		const time = new Date(reading?.notBefore ?? Date.now());
		return t('story_pause', known.site.name, time.toLocaleTimeString(t('page_language'), { timeStyle: 'short' }));
	}
	if (done < total) return t('check_progress', done, total);
	const { chapters, total: all } = reading;
	if (chapters.length === 0) return t('story_asking', known.site.name);
	return all ? t('story_progress', chapters.length, all) : t('story_so_far', chapters.length);
}

/** How far reading the story is, with a way to stop it. */
export function ReadingProgress(state: There & { readonly onStop: () => void }) {
	const { reading, looked: [looked, onPage] = [0, 0], onStop } = state;
	const said = words(state);
	const done = looked < onPage ? looked : (reading?.chapters.length ?? 0);
	const total = looked < onPage ? onPage : reading?.total;
	return (
		<section class="progress">
			<p>{said}</p>
			<progress aria-label={said} max={total} value={total ? done : undefined} />
			<Button icon="close" onClick={onStop}>
				{t('check_stop')}
			</Button>
		</section>
	);
}
