import { address } from '../address';
import { attempt } from '../attempt';
import { defineSite } from '../define';
import { jsonLd, textIn } from '../engines/json';
import type { Pick } from '../layout';
import { line, lines, prose } from '../text';
import { unnumbered } from '../unnumbered-address';

// Class names are made anew with every release; test ids, the schema.org block in the head and the paragraph
// marks of the text stay. "Mature" is the only rating. Free tags carry all else.

const storyIn = (href: string | null | undefined): string | undefined => /\/story\/(\d+)/.exec(href ?? '')?.[1];
const partIn = (path: string): string | undefined => /^\/(\d+)(?:-|$)/.exec(path)?.[1];
const article = (root: ParentNode): Record<string, unknown> | undefined =>
	jsonLd(root).find((block) => block['@type'] === 'Article');
const storyLink = (root: ParentNode): string | undefined =>
	root.querySelector('a[href*="/story/"].on-navigate, .story-info a[href*="/story/"]')?.getAttribute('href') ??
	undefined;

/** What a part's page says of its story in its data: `window.prefetched = {"part.1.metadata": {"data": {"group": …}}}`. */
function groupOf(root: ParentNode): Record<string, unknown> | undefined {
	for (const script of root.querySelectorAll('script:not([src])')) {
		const text = script.textContent ?? '';
		const start = text.indexOf('{');
		if (start < 0 || !text.slice(0, start).includes('prefetched')) continue;
		const data: unknown = JSON.parse(text.slice(start, text.lastIndexOf('}') + 1));
		for (const [name, part] of Object.entries(data ?? {})) {
			const group: unknown = name.startsWith('part.') ? part?.data?.group : undefined;
			if (group && typeof group === 'object') return group as Record<string, unknown>;
		}
	}
	return undefined;
}

const mature: Pick = (root) => {
	const friendly = article(root)?.isFamilyFriendly;
	const flag = typeof friendly === 'boolean' ? !friendly : attempt(() => groupOf(root))?.mature;
	return flag === false ? [] : flag === true ? ['Mature'] : undefined;
};

/** The page shows a few tags and folds the rest; the schema.org block has all, among words of the site's own. */
const OWN_KEYWORDS = ['eBooks', 'reading', 'stories', 'fiction'];
const tags: Pick = (root) => {
	const shown = lines(root, '[data-testid="tags"] a, .story-info .item-tags .tag').map((tag) =>
		tag.replace(/^#\s?/, ''),
	);
	const block = article(root);
	const all = textIn(block, 'keywords')?.split(',') ?? [];
	const found = [...shown, ...all.filter((word) => !OWN_KEYWORDS.includes(word) && word !== textIn(block, 'about'))];
	return found.length > 0 ? found : undefined;
};

const one = (root: ParentNode, selector: string): string[] | undefined => {
	const found = root.querySelector(selector);
	return found ? [line(found)] : undefined;
};

export default defineSite({
	id: 'wattpad',
	name: 'Wattpad',
	matches: ['*://www.wattpad.com/*', '*://wattpad.com/*'],
	optional: false,
	seen: '2026-12-01: 4 saved pages, of 2026',
	examples: [
		'https://www.wattpad.com/story/12345-a-title',
		'https://www.wattpad.com/67890-a-title-chapter-one',
		'https://wattpad.com/story/12345',
	],
	card: {
		at: 'a.story-card, a[data-testid="detailedStorySlide"]',
		// The card is the link; what can be asked for is the title within.
		link: '.title, h5',
		id: (card) =>
			storyIn(card.getAttribute('href')) ??
			card.getAttribute('data-story-id') ??
			unnumbered(line(card.querySelector('.title, h5'))),
		title: '.title, h5',
		url: (card, url) => address(card.getAttribute('href'), url),
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
		title: (root) => [
			textIn(article(root), 'name') ?? line(root.querySelector('.story-info .title, .story-info .item-title')),
		],
		url: (root, url) => (storyIn(url.pathname) ? url.href : storyLink(root)),
		says: {
			rating: mature,
			tag: tags,
			genre: (root) => (article(root) ? [textIn(article(root), 'about')] : one(root, '.story-info .item-category')),
			author: (root) =>
				article(root) ? [textIn(article(root), 'author', 'name')] : one(root, '.part-header a[href^="/user/"]'),
		},
		dates: {
			published: (root) => [textIn(article(root), 'datePublished')],
			updated: (root) => [textIn(article(root), 'dateModified')],
		},
		prose: {
			summary: (root) => [
				textIn(article(root), 'description') ?? prose(root.querySelector('.story-info .item-description')),
			],
		},
	},
	text: '.panel-reading pre',
	chapter(text, url) {
		const id = partIn(url.pathname);
		const title = line(text.ownerDocument.querySelector('h1.h2'));
		return { ...(id ? { id } : {}), ...(title ? { title } : {}) };
	},
	links: { next: 'a.next-part-link, #story-part-navigation a', contents: '.story-info a[href*="/story/"]' },
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
