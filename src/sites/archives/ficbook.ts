import { defineSite } from '../define';
import { line, proseOf } from '../text';

const storyIn = (address: string | null | undefined): string | undefined =>
	/\/readfic\/([\w-]+)/.exec(address ?? '')?.[1];
const RATING = '[class*="ds-label-rating-"]';
const LINK = 'a[href*="/readfic/"]';
const cardLink = (card: Element): string | undefined => card.querySelector(LINK)?.getAttribute('href') ?? undefined;

export default defineSite({
	id: 'ficbook',
	name: 'Книга Фанфиков (Ficbook)',
	matches: ['*://ficbook.net/*'],
	optional: true,
	seen: false,
	examples: ['https://ficbook.net/readfic/12345/67890'],
	card: {
		at: 'article.fanfic-inline',
		link: LINK,
		id: (card) => storyIn(cardLink(card)),
		title: LINK,
		url: (card, url) => cardLink(card) && new URL(cardLink(card) ?? '', url).href,
		says: { rating: RATING, tag: '.tags a', author: '.author a' },
		prose: { summary: '.fanfic-description' },
	},
	story: {
		at: '.chapter-info h1, h1[itemprop="name"], #adultCoverWarning',
		id: (_, url) => storyIn(url.pathname),
		title: '.chapter-info h1, h1[itemprop="name"]',
		says: { rating: RATING, status: '[class*="ds-label-status-"]', tag: '.tags a', author: '[itemprop="author"]' },
		prose: { summary: '[itemprop="description"]', notes: '.js-public-beta-author-comment' },
	},
	text: '#content',
	chapter(text, url) {
		const id = /\/readfic\/[\w-]+\/(\d+)/.exec(url.pathname)?.[1];
		const title = line(text.ownerDocument.querySelector('.title-area h2'));
		const notes = proseOf(text.ownerDocument, '.js-public-beta-comment-before');
		return { ...(id ? { id } : {}), ...(title ? { title } : {}), ...(notes ? { notes } : {}) };
	},
});
