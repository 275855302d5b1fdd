import { address } from '../address';
import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import { line } from '../text';
import { unnumbered } from '../unnumbered-address';

// Names of classes end in a hash of the release; their beginnings stay. There are no ratings and no warnings:
// the category and free tags carry all.

const storyIn = (href: string | null | undefined): string | undefined => /\/s\/([\w-]+)/.exec(href ?? '')?.[1];
const LINK = 'h3 a[href*="/s/"]';
const cardLink = (card: Element): string | undefined => card.querySelector(LINK)?.getAttribute('href') ?? undefined;

export default defineSite({
	id: 'literotica',
	name: 'Literotica',
	matches: ['*://www.literotica.com/*', '*://literotica.com/*'],
	optional: true,
	seen: '2026-12-01: 2 saved pages',
	examples: ['https://www.literotica.com/s/a-title?page=2', 'https://literotica.com/s/a-title'],
	card: {
		at: 'article[class*="_card_"]',
		link: LINK,
		id: (card) => storyIn(cardLink(card)) ?? unnumbered(line(card.querySelector('h3'))),
		title: LINK,
		url: (card, url) => address(cardLink(card), url),
		says: { category: 'a[class*="_category_"]', author: 'a[class*="_author_link_"]', tag: 'a[class*="_tag_"]' },
		dates: { published: (card) => [card.querySelector('time')?.getAttribute('datetime') ?? undefined] },
		prose: { summary: 'p[class*="_description_"]' },
	},
	story: {
		at: '.article [itemprop="articleBody"]',
		id: (root, url) =>
			storyIn(url.pathname) ?? storyIn(root.querySelector('link[rel="canonical"]')?.getAttribute('href')),
		title: 'h1[class*="_title_"]',
		url: (_, url) => storyIn(url.pathname) && new URL(`/s/${storyIn(url.pathname)}`, url).href,
		says: {
			category: 'nav[class*="_breadcrumbs_"] a[href*="/c/"]',
			tag: 'a[class*="_tag_link_"]',
			author: (root) => {
				const first = root.querySelector('a[class*="_author__title_"]');
				return first ? [line(first)] : undefined;
			},
		},
		prose: { summary: (root) => [line(root.querySelector('[class*="_widget__info_"]'))] },
	},
	text: '.article [itemprop="articleBody"]',
	leadsTo: destinationPattern(/^\/s\/(?<story>[\w-]{1,200})\/?(?:$|\?)/),
	chapter: (_, url) => {
		const page = Number(url.searchParams.get('page') ?? 1);
		return Number.isInteger(page) ? { number: page } : {};
	},
	links: { previous: 'a[title="Previous Page"]', next: 'a[title="Next Page"]' },
	looksLike: (document) =>
		document.querySelector('article[class*="_card_"], [itemprop="articleBody"]') !== null &&
		document.querySelector('a[href*="literotica.com"]') !== null,
});
