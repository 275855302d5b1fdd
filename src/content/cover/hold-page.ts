import type { Site } from '../../sites';
import { keepStyleSheet } from './style-sheet';

/** Nothing that is on the page can be seen. */
export const WHOLE_PAGE = 'body{visibility:hidden!important;opacity:0!important}';

/**
 * Holds all of a page back whose address opens a story, while it is on its way and nothing has come yet that the site
 * names as its text: in a layout that we do not know, anything may be the text, from its first words on. What we know
 * comes with the head of the page, so that it is hardly held. The signal ends it; whoever judges the page gives it when
 * the whole page has been looked through.
 */
export function holdPage({ text, leadsTo }: Site, url: URL, signal: AbortSignal): void {
	const isThere = () => document.querySelector(text);
	if (document.readyState !== 'loading' || !text || !leadsTo(url) || isThere()) return;
	const found = new AbortController();
	const end = AbortSignal.any([signal, found.signal]);
	keepStyleSheet(WHOLE_PAGE, end);
	const observer = new MutationObserver(() => isThere() && found.abort());
	observer.observe(document, { childList: true, subtree: true });
	end.addEventListener('abort', () => observer.disconnect(), { once: true });
}
