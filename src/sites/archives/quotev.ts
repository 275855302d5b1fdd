import { epochDate } from '../date';
import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';

const storyIn = (path: string): string | undefined => /\/story\/(\d+|[\w-]+)/.exec(path)?.[1];

export default defineSite({
	id: 'quotev',
	name: 'Quotev',
	matches: ['*://www.quotev.com/*'],
	optional: true,
	seen: false,
	examples: ['https://www.quotev.com/story/12345/A-Title/2'],
	story: {
		at: '#quizHeader, #rescontent',
		id: (_, url) => storyIn(url.pathname),
		title: '.result h1',
		says: {
			category: '#quizHeader a[href*="/fiction/"], #quizHeader a[href*="/stories/c/"]',
			tag: '#quizHeader .quizBoxTags a',
			author: '.quizAuthorList a',
		},
		dates: { published: (root) => [epochDate(root.querySelector('#quizHeader time[ts]')?.getAttribute('ts'))] },
		prose: { summary: '#qdesct' },
	},
	text: '#rescontent',
	leadsTo: destinationPattern(
		/^\/story\/(?<story>[\w-]{1,100})(?:\/[^/]{1,200}(?:\/(?<chapter>\d{1,5}))?)?\/?(?:$|\?)/,
	),
	chapter: (_, url) => {
		const number = Number(/\/story\/[^/]+\/[^/]+\/(\d+)/.exec(url.pathname)?.[1] ?? Number.NaN);
		return Number.isInteger(number) ? { number } : {};
	},
});
