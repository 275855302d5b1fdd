import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../src/browser/api';
import { type HostState, hostState } from '../src/browser/sites';
import { askTab } from '../src/browser/tab-messages';
import type { PageStatus } from '../src/core/status';

/** The tab in front, as far as the popup may know it. */
export interface Page {
	tabId: number;
	/** In a private window. */
	isPrivate: boolean;
	/** Its address; undefined where the browser does not tell. */
	url: URL | undefined;
	/** What our content script says; undefined: none of ours there. */
	status: PageStatus | undefined;
	host: HostState;
}

/** Milliseconds after a change of settings until the page has judged again. */
const SETTLE = 250;

async function look(): Promise<Page | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	if (tab?.id === undefined) return undefined;
	const url = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
	const [status, host] = await Promise.all([
		askTab(tab.id, { type: 'status' }),
		url ? hostState(url) : ('impossible' as const),
	]);
	return { tabId: tab.id, isPrivate: tab.incognito === true, url, status, host };
}

/** The tab in front; `null` while it is asked, undefined if there is none. */
export function usePage() {
	const [page, setPage] = useState<Page | undefined | null>(null);
	const again = useCallback(() => {
		look().then(setPage, () => setPage(undefined));
	}, []);
	useEffect(again, [again]);
	return { page, again, soon: () => void setTimeout(again, SETTLE) };
}
