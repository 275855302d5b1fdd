import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import { listAfter, textAfter } from '../labels';
import { prose } from '../text';

const KEY = '.entry__key';
const storyIn = (url: URL): string | undefined => url.searchParams.get('psid') ?? undefined;

export default defineSite({
	id: 'harrypotterfanfiction',
	name: 'HarryPotterFanFiction.com',
	matches: ['*://harrypotterfanfiction.com/*', '*://www.harrypotterfanfiction.com/*'],
	optional: true,
	seen: false,
	examples: [
		'https://harrypotterfanfiction.com/viewstory.php?psid=12345',
		'https://www.harrypotterfanfiction.com/viewstory.php?psid=12345',
	],
	words: { warning: { none: ['None', 'No Advisory'] } },
	story: {
		at: `${KEY}, .storytext-container`,
		id: (_, url) => storyIn(url),
		title: (root) => [prose(root.querySelector('h2'), 'i')],
		says: {
			rating: textAfter(KEY, /^rating$/),
			warning: listAfter(KEY, /^advisory$/),
			genre: listAfter(KEY, /^genre/),
			character: listAfter(KEY, /^characters$/),
			status: textAfter(KEY, /^status$/),
		},
		numbers: { words: textAfter(KEY, /^words$/) },
		dates: { published: textAfter(KEY, /^first published$/), updated: textAfter(KEY, /^last updated$/) },
	},
	text: '.storytext-container',
	leadsTo: destinationPattern(/^\/viewstory\.php\?(?:[^#]{0,200}&)?psid=(?<story>\d{1,12})/),
});
