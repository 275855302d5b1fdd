import { defineSite } from '../define';
import { jsonLd, textIn } from '../engines/json';
import type { Pick } from '../layout';
import { line, lines } from '../text';

// Class names are made anew with every release; test ids, the schema.org block in the head and the paragraph
// marks of the text stay. "Mature" is the only rating. Free tags carry all else.

const storyIn = (address: string | null | undefined): string | undefined => /\/story\/(\d+)/.exec(address ?? '')?.[1];
const partIn = (address: string): string | undefined => /^\/(\d+)(?:-|$)/.exec(address)?.[1];
const article = (root: ParentNode): Record<string, unknown> | undefined =>
	jsonLd(root).find((block) => block['@type'] === 'Article');
const storyLink = (root: ParentNode): string | undefined =>
	root.querySelector('a[href*="/story/"].on-navigate, .story-info a[href*="/story/"]')?.getAttribute('href') ??
	undefined;

const mature: Pick = (root) => {
	const friendly = article(root)?.isFamilyFriendly;
	return friendly === true ? [] : friendly === false ? ['Mature'] : undefined;
};

/** The page shows a few tags and folds the rest; the schema.org block has all, among words of the site's own. */
const OWN_KEYWORDS = ['eBooks', 'reading', 'stories', 'fiction'];
const tags: Pick = (root) => {
	const shown = lines(root, '[data-testid="tags"] a');
	const block = article(root);
	const all = textIn(block, 'keywords')?.split(',') ?? [];
	const found = [...shown, ...all.filter((word) => !OWN_KEYWORDS.includes(word) && word !== textIn(block, 'about'))];
	return found.length > 0 ? found : undefined;
};

export default defineSite({
	id: 'wattpad',
	name: 'Wattpad',
	matches: ['*://www.wattpad.com/*', '*://wattpad.com/*'],
	optional: false,
	seen: true,
	examples: [
		'https://www.wattpad.com/story/12345-a-title',
		'https://www.wattpad.com/67890-a-title-chapter-one',
		'https://wattpad.com/story/12345',
	],
	card: {
		at: 'a.story-card, a[data-testid="detailedStorySlide"]',
		// The card is the link; what can be asked for is the title within.
		link: '.title, h5',
		id: (card) => storyIn(card.getAttribute('href')) ?? card.getAttribute('data-story-id') ?? undefined,
		title: '.title, h5',
		url: (card, url) => new URL(card.getAttribute('href') ?? '', url).href,
		says: {
			rating: (card) => (card.querySelector('.mature-tag') ? ['Mature'] : undefined),
			tag: '.tag-item',
		},
		numbers: { chapters: '[data-testid="stat-count-value"], .part-count' },
		prose: { summary: '.description, h5 ~ *' },
	},
	story: {
		at: '[data-testid="story-meta"], .panel-reading, p[data-p-id]',
		id: (root, url) =>
			storyIn(url.pathname) ??
			storyIn(storyLink(root)) ??
			partIn(url.pathname) ??
			url.searchParams.get('id') ??
			undefined,
		title: (root) => [textIn(article(root), 'name') ?? line(root.querySelector('.story-info .title'))],
		url: (root, url) => (storyIn(url.pathname) ? url.href : storyLink(root)),
		says: {
			rating: mature,
			tag: tags,
			genre: (root) => (article(root) ? [textIn(article(root), 'about')] : undefined),
			author: (root) => (article(root) ? [textIn(article(root), 'author', 'name')] : undefined),
		},
		dates: {
			published: (root) => [textIn(article(root), 'datePublished')],
			updated: (root) => [textIn(article(root), 'dateModified')],
		},
		prose: { summary: (root) => [textIn(article(root), 'description')] },
	},
	text: '.panel-reading pre',
	chapter(text, url) {
		const id = partIn(url.pathname);
		const title = line(text.ownerDocument.querySelector('h1.h2'));
		return { ...(id ? { id } : {}), ...(title ? { title } : {}) };
	},
	links: { next: 'a.next-part-link', contents: '.story-info a[href*="/story/"]' },
	leadsTo({ pathname }) {
		const story = storyIn(pathname);
		const chapter = partIn(pathname);
		// A part's address does not say which story it is of.
		return story ? { story } : chapter ? { chapter } : undefined;
	},
	// A paid part shows a notice where the text would be.
	kind: (document) => (document.querySelector('p[data-p-id] a[href*="my.w.tt/"]') ? 'other' : undefined),
	looksLike: (document) => document.querySelector('p[data-p-id], [data-testid="story-meta"]') !== null,
});
