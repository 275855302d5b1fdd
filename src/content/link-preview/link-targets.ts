import { chapterName } from '../../core/passage/results';
import type { LinkTarget } from '../../protocol/answers';
import type { Page } from '../page';

/** Addresses of a page that are asked about at most. */
const MOST_LINKS = 2000;

/** A link of this archive as an address; undefined for any other. */
export function addressOf(href: string, url: URL): URL | undefined {
	const to = URL.canParse(href, url) ? new URL(href, url) : undefined;
	return to && to.host === url.host && /^https?:$/.test(to.protocol) ? to : undefined;
}

/** Where a button goes whose own script goes to the next chapter; undefined: elsewhere, or nobody can tell. */
function nextOf(element: Element, { site, url }: Pick<Page, 'site' | 'url'>): string | undefined {
	const script = element.getAttribute('onclick');
	const next = script ? site.links(document, url).next : undefined;
	return next && script?.includes(new URL(next).pathname) ? next : undefined;
}

/** The address of this archive that an element of the page opens; undefined: none. */
export function addressOpenedBy(element: Element, page: Pick<Page, 'site' | 'url'>): URL | undefined {
	const href = element instanceof HTMLAnchorElement ? element.href : nextOf(element, page);
	return href ? addressOf(href, page.url) : undefined;
}

/** Names the chapters of a drop-down among the addresses that are asked about. */
export const optionHref = (value: string): string => `option:${value}`;

/** The names of the chapters that are on the page. */
const namesOnPage = ({ site, url }: Page, story: string): ReadonlySet<string> =>
	new Set(
		(site.text ? [...document.querySelectorAll(site.text)] : []).map((text) => {
			const { id, number } = site.chapter(text, url);
			return chapterName(site.id, story, id ?? number ?? url.pathname);
		}),
	);

/** What links and drop-downs of the page open, cards apart; `here`: the story that the page is of. */
export function linkTargets(page: Page, here: string | undefined): LinkTarget[] {
	const { site, preferences } = page;
	const onPage = here === undefined ? new Set<string>() : namesOnPage(page, here);
	const found = new Map<string, LinkTarget>();
	for (const element of document.querySelectorAll<HTMLElement>('a[href],button[onclick]')) {
		if (found.size >= MOST_LINKS) break;
		if (site.cards && element.closest(site.cards)) continue;
		const to = addressOpenedBy(element, page);
		if (!to || found.has(to.href)) continue;
		const destination = site.leadsTo(to);
		// What the address does not tell is known only of pages that were fetched ahead.
		if (!destination && !preferences.lookAhead) continue;
		const { chapter } = destination ?? {};
		if (chapter !== undefined && here !== undefined && onPage.has(chapterName(site.id, here, chapter))) continue;
		found.set(to.href, { href: to.href, ...destination });
	}
	if (here === undefined) return [...found.values()];
	for (const { value } of document.querySelectorAll<HTMLOptionElement>('select option')) {
		if (found.size >= MOST_LINKS) break;
		if (value !== '') found.set(optionHref(value), { href: optionHref(value), story: here, chapter: value });
	}
	return [...found.values()];
}
