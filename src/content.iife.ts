import { answer, type PageProtocol } from './browser/messages';
import { run } from './page/run';
import { siteById, siteFor } from './sites';

/** Wiring only: finds the site, runs, answers the popup. */
const site =
	siteFor(new URL(location.href)) ?? (document.contentType === 'text/plain' ? siteById('document') : undefined);

if (site) {
	const { signal } = new AbortController();
	const running = run(site, signal);
	answer<PageProtocol>(
		{
			status: async () => running.status(),
			pause: async ({ for: how }) => {
				running.pause(how);
				return running.status();
			},
			resume: async () => {
				running.resume();
				return running.status();
			},
			'reveal-all': async () => {
				running.revealAll();
				return running.status();
			},
		},
		signal,
	);
}
