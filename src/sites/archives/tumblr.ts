import { destinationPattern } from '../destination-pattern';
import { posts } from '../engines/posts';
import { line } from '../text';

// On the site itself a post is both card and text: it is covered, judged and shown as one. Its labels are free tags
// and the community labels of the site. A blog of its own has the theme its owner chose: what themes share is the
// class `post` around each, links to `/tagged/`, and the number of a post in its address.

const POST = /\/(\d{9,})(?:\/|$)/;
const postIn = (address: string | null | undefined): string | undefined => POST.exec(address ?? '')?.[1];
const link = (card: Element): string | undefined =>
	[...card.querySelectorAll('a[href]')]
		.map((one) => one.getAttribute('href') ?? '')
		.find((href) => postIn(href) !== undefined);

export default posts({
	id: 'tumblr',
	name: 'Tumblr',
	// The first is what whoever turned Tumblr on before allowed.
	matches: ['*://www.tumblr.com/*', '*://*.tumblr.com/*'],
	seen: '2026-12-01: 1 saved page of a blog, none of tumblr.com itself',
	examples: ['https://www.tumblr.com/tagged/storms', 'https://someone.tumblr.com/post/123456789012/a-title'],
	post: '.post, #posts > article',
	leadsTo: destinationPattern(/^\/(?:post\/|[\w-]{1,60}\/)?\d{6,20}(?:\/|$|\?)/),
	text: '.post, #posts > article',
	title: 'h2, h3, .title',
	tags: 'a[href*="/tagged/"]',
	opens: (_, { pathname }) => (/^\/(?:post\/)?\d{6,}(?:\/|$)/.test(pathname) ? true : undefined),
	cards: {
		at: '[data-id] article',
		link: 'a[href*="tumblr.com/"]',
		id: (card) => card.closest('[data-id]')?.getAttribute('data-id') ?? postIn(link(card)),
		title: 'h1',
		url: link,
		says: {
			// No community label says nothing: most posts have none.
			warning: '[data-testid*="community-label"]',
			tag: 'a[href*="/tagged/"]',
			author: (card) => [
				(card.getAttribute('aria-label') ?? '').replace(/^Post by /, '') || line(card.querySelector('a[rel="author"]')),
			],
		},
	},
	links: { previous: '#older', next: '#newer' },
});
