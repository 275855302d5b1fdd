import type { Chapter, Story } from '../core/story';
import type { Site } from './site';

/** A chapter as it stands on a page, with the element that holds its text. */
export interface ChapterOnPage {
	readonly element: Element;
	readonly chapter: Chapter;
	/** Where it opens: its own page where a link names it, else its place on this one. */
	readonly address: string;
}

/** What a page that belongs to a story has to offer to whoever reads the whole of it. */
export type StoryPage =
	| {
			readonly kind: 'chapters';
			readonly story: Story;
			readonly texts: readonly ChapterOnPage[];
			/** Addresses of further chapters: those beside this one, or on a page without text all that it lists. */
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
	url.pathname = url.pathname.split(/\/chapters\/\d|\/navigate$/, 1)[0] ?? '';
	url.search = '';
	url.searchParams.set(...entire);
	return url.href;
}

/** A chapter of the same story that a link of a page leads to. */
interface Listed {
	readonly chapter: string;
	readonly address: string;
}

/** The chapters of a story that the links of a page lead to, each address once, in the page's order. */
function listed(document: Document, url: URL, site: Site, story: string): Listed[] {
	const all = [...document.querySelectorAll('a[href]')].flatMap((link): [string, Listed][] => {
		const href = link.getAttribute('href') ?? '';
		if (!URL.canParse(href, url)) return [];
		const to = new URL(href, url);
		to.hash = '';
		const { story: its, chapter } = (to.host === url.host && site.leadsTo(to)) || {};
		return its === story && chapter !== undefined ? [[to.href, { chapter, address: to.href }]] : [];
	});
	return [...new Map(all).values()];
}

function textsOn(document: Document, url: URL, site: Site, story: Story): ChapterOnPage[] {
	const elements = site.text ? [...document.querySelectorAll(site.text)] : [];
	const several = elements.length > 1;
	const links = several ? listed(document, url, site, story.id) : [];
	return elements.map((element): ChapterOnPage => {
		const chapter = site.chapter(element, url);
		const own = chapter.id && links.find((link) => link.chapter === chapter.id)?.address;
		const here = new URL(url);
		here.hash = (several && element.closest('[id]')?.id) || '';
		return { element, chapter, address: own || here.href };
	});
}

/** The chapters beside the one on a page: the next one, and the one before where reading began in the middle. */
function beside(document: Document, url: URL, site: Site, story: string, texts: readonly ChapterOnPage[]): string[] {
	const { next, previous } = site.links(document, url);
	const [text] = texts;
	const inside = texts.length === 1 && (text?.chapter.number ?? 1) > 1;
	return [next, inside ? previous : undefined].flatMap((link) => {
		const to = link && new URL(link, url);
		if (!to) return [];
		const { story: its = story } = site.leadsTo(to) ?? {};
		return its === story ? [to.href] : [];
	});
}

const asksToLogIn = (document: Document): boolean =>
	document.querySelector('main form input[type="password"], #main form input[type="password"]') !== null;

/**
 * What a page of a story holds. A page that asks whether its reader is of age, or to log in, is never gone past: that
 * is the reader's to answer.
 */
export function storyPage(document: Document, url: URL, site: Site): StoryPage {
	const story = site.story(document, url);
	const texts = story ? textsOn(document, url, site, story) : [];
	if (story && texts.length > 0)
		return { kind: 'chapters', story, texts, further: beside(document, url, site, story.id, texts) };
	if (site.gate(document, url)) return { kind: 'gate' };
	const further = story ? listed(document, url, site, story.id).map(({ address }) => address) : [];
	if (story && further.length > 0) return { kind: 'chapters', story, texts: [], further };
	if (asksToLogIn(document)) return { kind: 'login' };
	return { kind: 'nothing' };
}
