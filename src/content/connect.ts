import { answer, type PageProtocol } from '../browser/messages';
import type { Site } from '../sites';
import { run } from './session';
import type { OpenStory } from './story/story-controller';

/** Set in our isolated world once a page is run; a page that is read again is not run twice. */
const RUNNING = Symbol.for('forewarned.running');

/** Runs Forewarned on this page and answers the popup; `openStory` where a story may open. */
export function connect(site: Site, openStory?: OpenStory): void {
	const world = globalThis as { [RUNNING]?: true };
	if (world[RUNNING]) return;
	world[RUNNING] = true;
	const { signal } = new AbortController();
	const running = run(site, openStory, signal);
	const then = async (act: () => void) => {
		act();
		return running.status();
	};
	answer<PageProtocol>(
		{
			status: () => then(() => undefined),
			pause: ({ for: how }) => then(() => running.pause(how)),
			resume: () => then(() => running.resume()),
			menu: async ({ action, selected }) => running.menu(action, selected) as undefined,
			'reveal-all': () => then(() => running.revealAll()),
		},
		signal,
	);
}
