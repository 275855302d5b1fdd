import { defineSite } from '../define';
import { listAfter } from '../labels';
import type { Site } from '../site';
import { line } from '../text';

// StoriesOnline and its two sister sites. Story pages say little; lists (and the index of a story) print codes
// and tags after labels. Sexual content has a label of its own, from "No Sex" to "Much Sex".

const storyIn = (address: string | null | undefined): string | undefined => /\/s\/(\d+)/.exec(address ?? '')?.[1];
const LABEL = '.lc4 b, .sdesc b';

interface Sol {
	readonly id: string;
	readonly name: string;
	readonly host: string;
}

/** One of the three sites. */
export const sol = ({ id, name, host }: Sol): Site =>
	defineSite({
		id,
		name,
		engine: 'sol',
		matches: [`*://${host}/*`],
		optional: true,
		seen: false,
		examples: [`https://${host}/s/12345:67890/a-title`],
		card: {
			at: 'tr[id^="sr"], .sdesc-box',
			link: 'a[href*="/s/"]',
			id: (card) => storyIn(card.querySelector('a[href*="/s/"]')?.getAttribute('href')),
			title: 'a[href*="/s/"]',
			url: (card, url) => new URL(card.querySelector('a[href*="/s/"]')?.getAttribute('href') ?? '', url).href,
			says: {
				warning: listAfter(LABEL, /^sex contents?$/),
				genre: listAfter(LABEL, /^genre$/),
				tag: listAfter(LABEL, /^tags$/),
				author: 'a[rel="author"]',
			},
		},
		story: {
			at: '#s-title',
			id: (_, url) => storyIn(url.pathname),
			title: '#s-title',
			says: { author: 'a[rel="author"]' },
		},
		text: 'body article',
		chapter: (text) => {
			const title = line(text.querySelector('h2'));
			return title ? { title } : {};
		},
		kind: (document, url) => (storyIn(url.pathname) && document.querySelector('#s-title') ? 'story' : undefined),
	});
