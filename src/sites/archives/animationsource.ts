import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import { listAfter, textAfter } from '../labels';
import { line } from '../text';

const LABEL = '.bcentre .ct2 b';
/** `PG (Parental guidance suggested)`, with nothing after it. */
const RATING = /^[^():]{1,20}(?: \([^()]{1,100}\))?$/;

export default defineSite({
	id: 'animationsource',
	name: 'Animation Source',
	matches: ['*://www.animationsource.org/*'],
	optional: true,
	seen: '2026-12-01: 1 saved page',
	examples: ['https://www.animationsource.org/balto/en/view_fanfic/A-Title/12345.html'],
	words: { rating: { known: RATING } },
	story: {
		at: '.bcentre .ct2 .content_important, div.fanfic',
		id: (root, url) =>
			/\/(\d+)(?:\.html|&|$)/.exec(url.pathname)?.[1] ??
			/\/(\d+)\.html/.exec(root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '')?.[1],
		title: '.bhaut2 h1',
		says: {
			rating: textAfter(LABEL, /^rating$/),
			category: listAfter(LABEL, /^category$/),
			author: textAfter(LABEL, /^author$/),
		},
		dates: { published: textAfter(LABEL, /^date sent$/) },
		prose: { summary: textAfter(LABEL, /^description$/) },
	},
	text: 'div.fanfic',
	leadsTo: destinationPattern(/\/view_fanfic\/[^/]{1,300}\/(?<story>\d{1,12})\.html/),
	kind: (document) => (/^Fanfic\b/.test(line(document.querySelector('title'))) ? undefined : 'other'),
	looksLike: (document) => document.querySelector('.bcentre .ct2 .content_important') !== null,
});
