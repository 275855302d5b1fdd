import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import { all, first } from '../query';
import { line } from '../text';
import { unnumbered } from '../unnumbered-address';

// There are no ratings and no warnings: genres carry all. They are shown twice, for small screens and for large.

const novelIn = (href: string | null | undefined): string | undefined => /\/novels\/(\d+)/.exec(href ?? '')?.[1];
const LINK = 'a[href*="/novels/"]';

export default defineSite({
	id: 'honeyfeed',
	name: 'Honeyfeed',
	matches: ['*://www.honeyfeed.fm/*'],
	optional: true,
	seen: false,
	examples: ['https://www.honeyfeed.fm/novels/12345'],
	card: {
		at: '.novel-unit-type-h',
		link: LINK,
		id: (card) => novelIn(first(card, LINK)?.getAttribute('href')) ?? unnumbered(line(first(card, '.novel-name'))),
		title: '.novel-name',
		url: (card) => first(card, LINK)?.getAttribute('href') ?? undefined,
		says: {},
	},
	story: {
		at: '#wrap-novel, #chapter-body',
		id: (root, url) => novelIn(url.pathname) ?? novelIn(root.querySelector(LINK)?.getAttribute('href')),
		title: (root) => [root.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? undefined],
		says: {
			genre: (root) => {
				const found = all(root, '#wrap-novel btn.pt4').map(line);
				return found.length > 0 ? found : undefined;
			},
			author: (root) => {
				const named = all(root, '#wrap-novel a[href^="/u/"]').map(line);
				return named.some((name) => name !== '') ? [named.find((name) => name !== '')] : undefined;
			},
		},
		prose: { summary: '.wrap-novel-body' },
	},
	text: '#chapter-body',
	leadsTo: destinationPattern(/^\/chapters\/(?<chapter>\d{1,12})\/?(?:$|\?)/),
	chapter: (_, url) => {
		const id = /\/chapters\/(\d+)/.exec(url.pathname)?.[1];
		return id ? { id } : {};
	},
});
