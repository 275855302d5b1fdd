import type { Chapter, Story } from '../core/story';
import type { Site } from './site';

/** A chapter as it stands on a page, with the element that holds its text. */
export interface ChapterOnPage {
	readonly element: Element;
	readonly chapter: Chapter;
}

/** What a page that belongs to a story has to offer to whoever reads the whole of it. */
export type StoryPage =
	| {
			readonly kind: 'chapters';
			readonly story: Story;
			readonly texts: readonly ChapterOnPage[];
			/** Addresses of further chapters: the next one, or on a page without text all that it lists. */
			readonly further: readonly string[];
	  }
	| { readonly kind: 'gate' | 'login' | 'nothing' };

/** Engines whose archives show a whole work on one page, and how its address says so. */
const ENTIRE: Readonly<Record<string, readonly [name: string, value: string]>> = {
	otw: ['view_full_work', 'true'],
};

/** Where reading a whole story begins: the archive's one-page view where there is one, else the page itself. */
export function wholeStoryAddress(site: Pick<Site, 'engine'>, address: string): string {
	const url = new URL(address);
	url.hash = '';
	const entire = ENTIRE[site.engine ?? ''];
	if (!entire) return url.href;
	url.pathname = url.pathname.split(/\/chapters\/\d/, 1)[0] ?? '';
	url.search = '';
	url.searchParams.set(...entire);
	return url.href;
}

/** Chapters of the same story that the links of a page lead to, each once, in the page's order. */
function listed(document: Document, url: URL, site: Site, story: string): string[] {
	const addresses = [...document.querySelectorAll('a[href]')].flatMap((link) => {
		const href = link.getAttribute('href') ?? '';
		if (!URL.canParse(href, url)) return [];
		const to = new URL(href, url);
		to.hash = '';
		const leads = to.host === url.host ? site.leadsTo(to) : undefined;
		return leads?.story === story && leads.chapter !== undefined ? [to.href] : [];
	});
	return [...new Set(addresses)];
}

const asksToLogIn = (document: Document): boolean =>
	document.querySelector('main form input[type="password"], #main form input[type="password"]') !== null;

/**
 * What a page of a story holds. A page that asks whether its reader is of age, or to log in, is never gone past: that
 * is the reader's to answer.
 */
export function storyPage(document: Document, url: URL, site: Site): StoryPage {
	const story = site.story(document, url);
	const elements = site.text ? [...document.querySelectorAll(site.text)] : [];
	if (story && elements.length > 0) {
		const texts = elements.map((element) => ({ element, chapter: site.chapter(element, url) }));
		const { next } = site.links(document, url);
		return { kind: 'chapters', story, texts, further: next ? [new URL(next, url).href] : [] };
	}
	if (site.gate(document, url)) return { kind: 'gate' };
	const further = story ? listed(document, url, site, story.id) : [];
	if (story && further.length > 0) return { kind: 'chapters', story, texts: [], further };
	if (asksToLogIn(document)) return { kind: 'login' };
	return { kind: 'nothing' };
}
