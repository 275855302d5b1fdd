import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import { labels } from '../labels';
import { line } from '../text';

const storyIn = (path: string): string | undefined => /\/stories\/(?:\w+\/)?(\d+)/.exec(path)?.[1];
const HEAD = '.story-header';

const after = (root: ParentNode, name: RegExp) => labels(root, `${HEAD} dt`).find((label) => name.test(label.name));

export default defineSite({
	id: 'inkitt',
	name: 'Inkitt',
	matches: ['*://www.inkitt.com/*'],
	optional: true,
	seen: '2026-12-01: 4 saved pages',
	examples: ['https://www.inkitt.com/stories/fantasy/12345/chapters/2'],
	words: { rating: { known: /^\d{1,2}\+$/ } },
	story: {
		at: `${HEAD}, #chapterText`,
		id: (_, url) => storyIn(url.pathname),
		title: '.story-title',
		says: {
			rating: (root) => {
				const found = after(root, /^age rating$/);
				return found && [found.text];
			},
			// "This story contains themes of: …"; authors may leave it out, which says nothing.
			warning: (root) => {
				const found = root.querySelector('.content-labels');
				return found
					? line(found)
							.replace(/^[^:]*:\s*/, '')
							.split(/ ?, ?/)
					: undefined;
			},
			genre: (root) => after(root, /^genre/)?.links,
			status: (root) => {
				const found = after(root, /^status$/);
				return found && [found.text];
			},
			// The same link stands around the author's picture, name and number of stories.
			author: (root) => {
				const found = root.querySelector('.author-link .name, #storyAuthor, .author-link[data-cta="Username"]');
				return found ? [line(found)] : undefined;
			},
		},
		numbers: { chapters: (root) => [after(root, /^chapters$/)?.text] },
		prose: { summary: '.story-summary', notes: '.story-author-notes__text' },
	},
	text: '#chapterText',
	leadsTo: destinationPattern(
		/^\/stories\/(?:\w{1,60}\/)?(?<story>\d{1,12})(?:\/chapters\/(?<chapter>\d{1,6}))?\/?(?:$|\?)/,
	),
	chapter(text, url) {
		const number = Number(/\/chapters\/(\d+)/.exec(url.pathname)?.[1] ?? 1);
		const title = line(text.ownerDocument.querySelector('.chapter-head-title'));
		return { number, ...(title ? { title } : {}) };
	},
});
