import type { Site } from '../sites';
import { connect } from './connect';
import { PATIENCE } from './cover/failsafe';
import { WHOLE_PAGE } from './cover/hold-page';
import { keepStyleSheet } from './cover/style-sheet';

const isOn = (site: Site): boolean => document.querySelector(site.text) !== null;

/** What comes of it within the patience; undefined if nothing does. */
const soon = <T>(coming: Promise<T | undefined>): Promise<T | undefined> =>
	Promise.race([
		coming.catch(() => undefined),
		new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined)),
	]);

/**
 * Runs on a page whose archive only its contents tell. Until they are here the whole of it is covered;
 * a page that was loaded before is read as it stands. `own` is the site as its reader pointed it out: it reads
 * the page as soon as its text begins, and also one that nothing else can read, since its text may still come.
 */
export function connectOnDetect(
	find: (document: Document) => Site | undefined,
	own: Promise<Site | undefined> = Promise.resolve(undefined),
): void {
	const off = new AbortController();
	let known: Site | undefined;
	const go = () => {
		if (off.signal.aborted) return;
		try {
			const site = known && isOn(known) ? known : (find(document) ?? known);
			if (site) connect(site);
		} catch (error) {
			// For those who look: such a page is as if it could not be read.
			console.debug('Forewarned:', error);
		} finally {
			off.abort();
		}
	};
	const look = () => {
		if (known && isOn(known)) go();
	};
	const ready = soon(own).then((site) => {
		known = site;
		look();
	});
	if (document.readyState !== 'loading') {
		void ready.then(go);
		return;
	}
	keepStyleSheet(WHOLE_PAGE, off.signal);
	const observer = new MutationObserver(look);
	observer.observe(document, { childList: true, subtree: true });
	off.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
	document.addEventListener('DOMContentLoaded', () => void ready.then(go), { once: true, signal: off.signal });
}
