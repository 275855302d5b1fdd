import { defineSite } from '../define';
import type { Layout, Pick } from '../layout';
import { line } from '../text';

const storyIn = (address: string | null | undefined): string | undefined => /\/story\/(\d+)/.exec(address ?? '')?.[1];
/** `Category: X - Rating: R - Genres: Drama,Horror - Characters: A - Warnings: [V] - Published: 2020-01-02 - 1,234 words - Complete` */
const inMeta =
	(pattern: RegExp): Pick =>
	(root) => {
		const value = pattern.exec(line(root.querySelector('.meta')))?.[1]?.trim();
		return value ? [value] : undefined;
	};
const listInMeta =
	(pattern: RegExp): Pick =>
	(root) => {
		const meta = root.querySelector('.meta');
		if (!meta) return undefined;
		return (pattern.exec(line(meta))?.[1] ?? '').split(/\s?,\s?/).filter((word) => word !== '');
	};
const says: Layout['says'] = {
	rating: inMeta(/Rating: (.+?)(?: - |$)/),
	warning: (root) =>
		root.querySelector('.meta')
			? [...root.querySelectorAll('.meta .story-warnings a[title]')].map((mark) => mark.getAttribute('title') ?? '')
			: undefined,
	category: '.meta a[href*="/category/"]',
	genre: listInMeta(/Genres: (.*?)(?: - |$)/),
	character: listInMeta(/Characters: (.*?)(?: - |$)/),
	status: (root) =>
		root.querySelector('.meta')
			? [/ Complete$/.test(line(root.querySelector('.meta'))) ? 'Complete' : 'In Progress']
			: undefined,
	author: '.author a',
};
const numbers: Layout['numbers'] = { words: inMeta(/([\d,]{1,15}) words/) };
const dates: Layout['dates'] = { published: inMeta(/Published: ([\d-]+)/), updated: inMeta(/Updated: ([\d-]+)/) };
const cardLink = (card: Element): string | undefined => card.querySelector('h4 a')?.getAttribute('href') ?? undefined;

export default defineSite({
	id: 'ficwad',
	name: 'FicWad',
	matches: ['*://ficwad.com/*', '*://www.ficwad.com/*'],
	optional: true,
	seen: false,
	examples: ['https://ficwad.com/story/12345', 'https://www.ficwad.com/story/12345'],
	card: {
		at: 'ul.storylist > li',
		link: 'h4 a',
		id: (card) => storyIn(cardLink(card)),
		title: 'h4 a',
		url: (card, url) => cardLink(card) && new URL(cardLink(card) ?? '', url).href,
		says,
		numbers,
		dates,
		prose: { summary: '.summary' },
	},
	story: {
		at: '#story',
		id: (root, url) => storyIn(root.querySelector('#story h4 a')?.getAttribute('href')) ?? storyIn(url.pathname),
		title: '#story h4',
		says,
		numbers,
		dates,
		prose: { summary: '#story .summary' },
	},
	text: '#storytext',
	chapter: (_, url) => {
		const id = storyIn(url.pathname);
		return id ? { id } : {};
	},
});
