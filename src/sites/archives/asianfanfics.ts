import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import { labels } from '../labels';
import { line, lines } from '../text';

const storyIn = (path: string): string | undefined => /\/story\/view\/0*(\d+)/.exec(path)?.[1];
// The layout of 2026 (header.flow-root) keeps few marks, and fetches the text after the page; before it there was
// a footer of labels.
const LABEL = '.main-meta .meta-label, .main-meta span';
const linksAfter = (root: Element, name: RegExp) => labels(root, LABEL).find((label) => name.test(label.name))?.links;

export default defineSite({
	id: 'asianfanfics',
	name: 'Asianfanfics',
	matches: ['*://www.asianfanfics.com/*', '*://asianfanfics.com/*'],
	optional: true,
	seen: '2026-12-01: 2 saved pages, of 2026',
	examples: ['https://www.asianfanfics.com/story/view/12345/2', 'https://asianfanfics.com/story/view/12345'],
	story: {
		at: '#story-title, header.flow-root a[href*="/profile/u/"], #user-submitted-body, #bodyText',
		id: (_, url) => storyIn(url.pathname),
		title: '#story-title, header.flow-root h1',
		says: {
			tag: (root) => linksAfter(root, /^tags$/),
			author: (root) => {
				const named = lines(root, 'header.flow-root a[href*="/profile/u/"]');
				return named.length > 0 ? named : linksAfter(root, /^author/);
			},
			character: (root) =>
				labels(root, LABEL)
					.find((label) => label.name === 'characters')
					?.text.split(/ ?, ?/),
			status: (root) =>
				root.querySelector('.main-meta')
					? [labels(root, LABEL).some((label) => label.name === 'completed') ? 'Completed' : 'In Progress']
					: undefined,
		},
		dates: {
			published: (root) => [root.querySelector('.main-meta time')?.getAttribute('datetime') ?? undefined],
		},
		prose: { summary: '#story-description' },
	},
	text: '#user-submitted-body, #bodyText',
	leadsTo: destinationPattern(/^\/story\/view\/0{0,9}(?<story>\d{1,12})(?:\/(?<chapter>\d{1,6}))?(?:\/|$|\?)/),
	chapter(text, url) {
		const number = Number(/\/story\/view\/\d+\/(\d+)/.exec(url.pathname)?.[1] ?? Number.NaN);
		const title = line(text.ownerDocument.querySelector('#chapter-title'));
		return { ...(Number.isInteger(number) ? { number } : {}), ...(title ? { title } : {}) };
	},
	links: {
		previous: (root) => neighbour(root, /^(?:←|<|«)/),
		next: (root) => neighbour(root, /(?:→|>|»)$/),
	},
});

/** `← Foreword`, `Next chapter →`, in whatever language the site is shown. */
function neighbour(root: Element, arrow: RegExp): string | undefined {
	const links = [...root.querySelectorAll('#story-pagination a')];
	return links.find((link) => arrow.test(line(link)))?.getAttribute('href') ?? undefined;
}
