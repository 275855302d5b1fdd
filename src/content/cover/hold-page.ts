import type { Site } from '../../sites';
import { keepStyleSheet } from './style-sheet';

/** Nothing that is on the page can be seen. */
export const WHOLE_PAGE = 'body{visibility:hidden!important;opacity:0!important}';

/**
 * Holds all of a page back whose address opens a story, while it is on its way: in a layout that we do not know,
 * anything may be the text, from its first words on. The signal ends it; whoever judges the page gives it when something
 * has come that the site names as its text, or the whole page was looked through.
 */
export function holdPage({ text, leadsTo }: Site, url: URL, signal: AbortSignal): void {
	if (document.readyState === 'loading' && text && leadsTo(url)) keepStyleSheet(WHOLE_PAGE, signal);
}
