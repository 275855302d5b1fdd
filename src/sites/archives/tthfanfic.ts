import { address } from '../address';
import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import type { Pick } from '../layout';
import { line } from '../text';

const storyIn = (href: string | null | undefined): string | undefined =>
	/\/Story-(\d+)/.exec(href ?? '')?.[1] ?? /[?&]no=(\d+)/.exec(href ?? '')?.[1];
/** The table above a story: one row of headings, one of values. */
const column =
	(name: RegExp): Pick =>
	(root) => {
		const heads = [...root.querySelectorAll('.verticaltable th')].map(line);
		const at = heads.findIndex((head) => name.test(head));
		const cell = root.querySelectorAll('.verticaltable td')[at];
		return at < 0 || !cell ? undefined : [line(cell)];
	};
const cardLink = (card: Element): string | undefined =>
	card.querySelector('a.storylink')?.getAttribute('href') ?? undefined;

export default defineSite({
	id: 'tthfanfic',
	name: 'Twisting the Hellmouth',
	matches: ['*://www.tthfanfic.org/*'],
	optional: true,
	seen: false,
	examples: ['https://www.tthfanfic.org/Story-12345-2/Someone+A+Title.htm'],
	card: {
		at: '.storylistitem',
		link: 'a.storylink',
		id: (card) => storyIn(cardLink(card)),
		title: 'a.storylink',
		url: (card, url) => address(cardLink(card), url),
		says: {
			genre: (card) => {
				const icons = [...card.querySelectorAll('.storyicons img')].map((icon) => icon.getAttribute('title') ?? '');
				return icons.length > 0 ? icons : undefined;
			},
		},
		prose: { summary: '.storydesc' },
	},
	story: {
		at: '#storyinnerbody, .verticaltable a[href*="/Category-"]',
		id: (_, url) => storyIn(url.href),
		title: 'h2',
		says: {
			rating: column(/^rating$/i),
			category: '.verticaltable a[href*="/Category-"]',
			author: '.verticaltable a[href*="/AuthorStories-"]',
			status: column(/^complete$/i),
		},
		numbers: { words: column(/^words$/i), chapters: column(/^chapters?$/i) },
		dates: { published: column(/^published$/i), updated: column(/^updated$/i) },
	},
	words: { rating: { known: /^fr ?\d{1,2}$/i }, status: { spelling: { Yes: 'Complete', No: 'In Progress' } } },
	text: '#storyinnerbody',
	leadsTo: destinationPattern(/^\/Story-(?<story>\d{1,12})(?:-(?<chapter>\d{1,5}))?(?:\/|$|\?)/),
	chapter(text, url) {
		const number = Number(/\/Story-\d+-(\d+)/.exec(url.pathname)?.[1] ?? 1);
		const title = line(text.querySelector('h3'));
		return { number, ...(title ? { title } : {}) };
	},
});
