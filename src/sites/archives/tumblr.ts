import { defineSite } from '../define';
import { line } from '../text';

// A post is both card and text: it is covered, judged and shown as one. Its labels are free tags and the
// community labels of the site.

const postIn = (address: string | null | undefined): string | undefined =>
	/\/(\d{9,})(?:\/|$)/.exec(address ?? '')?.[1];
const link = (card: Element): string | undefined =>
	[...card.querySelectorAll('a[href]')]
		.map((one) => one.getAttribute('href') ?? '')
		.find((href) => postIn(href) !== undefined);

export default defineSite({
	id: 'tumblr',
	name: 'Tumblr',
	matches: ['*://www.tumblr.com/*'],
	optional: true,
	seen: false,
	examples: ['https://www.tumblr.com/tagged/storms'],
	card: {
		at: '[data-id] article',
		link: 'a[href*="tumblr.com/"]',
		id: (card) => card.closest('[data-id]')?.getAttribute('data-id') ?? postIn(link(card)),
		title: 'h1',
		url: (card, url) => link(card) && new URL(link(card) ?? '', url).href,
		says: {
			// No community label says nothing: most posts have none.
			warning: '[data-testid*="community-label"]',
			tag: 'a[href*="/tagged/"]',
			author: (card) => [
				(card.getAttribute('aria-label') ?? '').replace(/^Post by /, '') || line(card.querySelector('a[rel="author"]')),
			],
		},
	},
	text: '',
});
