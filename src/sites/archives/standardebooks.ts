import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import { line } from '../text';

const bookIn = (path: string): string | undefined => /\/ebooks\/([^/]+\/[^/]+)/.exec(path)?.[1];

export default defineSite({
	id: 'standardebooks',
	name: 'Standard Ebooks',
	matches: ['*://standardebooks.org/*'],
	optional: true,
	seen: '2026-12-01: 1 chapter from the source of a book',
	examples: ['https://standardebooks.org/ebooks/someone/a-title/text/chapter-1'],
	story: {
		at: 'article.ebook h1, section[id^="chapter"]',
		id: (_, url) => bookIn(url.pathname),
		title: (root) => [line(root.querySelector('article.ebook h1')) || root.ownerDocument.title],
		says: { tag: 'ul.tags a', author: 'article.ebook h2 a' },
		prose: { summary: '#description' },
	},
	text: 'section[id^="chapter"]',
	leadsTo: destinationPattern(/^\/ebooks\/(?<story>[^/]{1,100}\/[^/]{1,100})\/text\/(?!toc)/),
	chapter(text) {
		const title = line(text.querySelector('h2'));
		return { ...(text.id ? { id: text.id } : {}), ...(title ? { title } : {}) };
	},
	links: { contents: 'a[href$="/text"]' },
});
