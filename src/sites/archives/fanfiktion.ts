import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import { line } from '../text';

// The one line of labels reads `Genre, Genre / P16 / Slash`; ratings are ages: P6, P12, P16, P18.

const storyIn = (path: string): string | undefined => /\/s\/(\w+)/.exec(path)?.[1];
const parts = (root: Element): string[] | undefined => {
	const found = root.querySelector('.story-left .fa-angle-right');
	return found ? line(found.parentElement).split(/ ?\/ ?/) : undefined;
};

export default defineSite({
	id: 'fanfiktion',
	name: 'FanFiktion.de',
	matches: ['*://www.fanfiktion.de/*'],
	optional: true,
	seen: false,
	examples: ['https://www.fanfiktion.de/s/46ccbef30000616306614050/1/Ein-Titel'],
	story: {
		at: '.story-left',
		id: (_, url) => storyIn(url.pathname),
		title: '.story-left h4',
		says: {
			rating: (root) =>
				parts(root)
					?.filter((part) => /^P\d+/.test(part))
					.map((part) => part.split(' ')[0]),
			genre: (root) => parts(root)?.[0]?.split(/ ?, ?/),
			author: '.story-left a[href*="/u/"]',
		},
	},
	text: '#storytext',
	leadsTo: destinationPattern(/^\/s\/(?<story>\w{1,60})(?:\/(?<chapter>\d{1,5}))?(?:\/|$|\?)/),
	chapter: (_, url) => {
		const number = Number(/\/s\/\w+\/(\d+)/.exec(url.pathname)?.[1] ?? Number.NaN);
		return Number.isInteger(number) ? { number } : {};
	},
});
