import { defineSite } from '../define';
import { line, prose, proseOf } from '../text';
import { unlessLeftOut } from '../unless-mentioned';
import { unnumbered } from '../unnumbered-address';
import { WITHHELD } from '../vocabulary';

// Warnings are ticked by the author and stand on the fiction's page only; a page without the block says "none".

const fictionIn = (address: string | null | undefined): string | undefined =>
	/\/fiction\/(\d+)/.exec(address ?? '')?.[1];
const CARD_LINK = 'a[href*="/fiction/"]';
const fictionUrl = (id: string | undefined, url: URL): string | undefined => id && new URL(`/fiction/${id}`, url).href;
const cardTitle = (card: Element): string =>
	line(card.querySelector('.fiction-title a')) || prose(card.querySelector('.mt-overlay h2'), 'small');
const cardId = (card: Element): string | undefined =>
	fictionIn(card.querySelector(CARD_LINK)?.getAttribute('href')) ?? unnumbered(cardTitle(card));

/** `Original` and `Fan Fiction` are kinds, `Completed` and the like are the status: both are printed as labels. */
const STATUS = /^(?:completed|ongoing|hiatus|stub|dropped|inactive)$/i;
const labels = (root: Element, status: boolean): string[] | undefined => {
	const found = [...root.querySelectorAll('.label.bg-blue-hoki')].map(line);
	const kept = found.filter((label) => STATUS.test(label) === status);
	return kept.length > 0 ? kept : undefined;
};
const chapterIn = (url: URL): string | undefined => /\/chapter\/(\d+)/.exec(url.pathname)?.[1];

export default defineSite({
	id: 'royalroad',
	name: 'Royal Road',
	matches: ['*://www.royalroad.com/*', '*://royalroad.com/*'],
	stories: ['*://www.royalroad.com/fiction/*', '*://royalroad.com/fiction/*'],
	optional: false,
	seen: '2026-12-01: 6 saved pages',
	examples: [
		'https://www.royalroad.com/fiction/12345/a-title/chapter/67890/one',
		'https://www.royalroad.com/fictions/best-rated',
		'https://royalroad.com/fiction/12345',
	],
	card: {
		at: '.fiction-list-item, .profile-content .mt-overlay-3',
		link: CARD_LINK,
		id: cardId,
		title: (card) => [cardTitle(card)],
		url: (card, url) => fictionUrl(fictionIn(card.querySelector(CARD_LINK)?.getAttribute('href')), url),
		says: {
			category: (root) => labels(root, false),
			status: (root) => labels(root, true),
			tag: '.fiction-tag',
		},
		numbers: { chapters: (root) => [/(?<![\d,])([\d,]{1,12}) Chapters/.exec(line(root.querySelector('.stats')))?.[1]] },
		dates: { updated: (root) => [root.querySelector('.stats time')?.getAttribute('datetime') ?? undefined] },
		prose: { summary: '.margin-top-10.col-xs-12, .fiction-description' },
	},
	story: {
		at: '.fiction-info, .chapter-inner',
		id: (root, url) =>
			fictionIn(url.pathname) ?? fictionIn(root.querySelector('link[rel="canonical"]')?.getAttribute('href')),
		title: '.fic-title h1, .fic-header h2',
		url: (_, url) => fictionUrl(fictionIn(url.pathname), url),
		says: {
			warning: (root) => {
				if (!root.querySelector('.fiction-info .description')) return undefined;
				const block = root.querySelector('.fiction-info .font-red-sunglo');
				const found = [...root.querySelectorAll('.fiction-info .font-red-sunglo ul li')].map(line);
				// Left out it says "none"; there and empty it says nothing.
				if (block && found.length === 0) return undefined;
				// "Sensitive Content" says that there is something, and not what.
				if (found.some((word) => /^sensitive content$/i.test(word))) return [...found, WITHHELD];
				return unlessLeftOut(found, root, /this fiction contains/i, '.description, #chapters, .review');
			},
			category: (root) => (root.querySelector('.fiction-info') ? labels(root, false) : undefined),
			status: (root) => (root.querySelector('.fiction-info') ? labels(root, true) : undefined),
			tag: '.fiction-info .fiction-tag',
			author: '.fic-title h4 a, .fic-header h3 a',
		},
		numbers: { chapters: (root) => [root.querySelector('#chapters')?.getAttribute('data-chapters') ?? undefined] },
		dates: { published: (root) => [root.querySelector('#chapters time')?.getAttribute('datetime') ?? undefined] },
		prose: { summary: '.fiction-info .description' },
	},
	text: '.chapter-inner',
	chapter(text, url) {
		const document = text.ownerDocument;
		const id = chapterIn(url);
		const title = line(document.querySelector('.fic-header h1'));
		const notes = proseOf(document, '.author-note');
		return { ...(id ? { id } : {}), ...(title ? { title } : {}), ...(notes ? { notes } : {}) };
	},
	links: {
		previous: (root) => neighbour(root, /^Previous\b/),
		next: (root) => neighbour(root, /^Next\b/),
		contents: '.fic-header a[href*="/fiction/"]:not([href*="/chapter/"])',
	},
	leadsTo({ pathname }) {
		const [, story, chapter] = /^\/fiction\/(\d+)(?:\/[^/]*)?(?:\/chapter\/(\d{1,12}).*|\/)?$/.exec(pathname) ?? [];
		return story ? { story, ...(chapter && { chapter }) } : undefined;
	},
	looksLike: (document) =>
		document.querySelector('.fiction-info, .fiction-list-item, .chapter-inner.chapter-content') !== null &&
		document.querySelector('a[href*="/fiction/"]') !== null,
});

function neighbour(root: Element, words: RegExp): string | undefined {
	const links = [...root.querySelectorAll('a[href*="/chapter/"]')];
	return links.find((link) => words.test(line(link)))?.getAttribute('href') ?? undefined;
}
