import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import { line } from '../text';

const bookIn = (path: string): string | undefined => /\/book\/(?:[^/]*_)?(\d+)/.exec(path)?.[1];

export default defineSite({
	id: 'webnovel',
	name: 'WebNovel',
	matches: ['*://www.webnovel.com/*', '*://m.webnovel.com/*'],
	optional: true,
	seen: '2026-12-01: 2 saved pages',
	examples: ['https://www.webnovel.com/book/a-title_12345/one_67890', 'https://m.webnovel.com/book/12345'],
	story: {
		at: '.det-info, .cha-words',
		id: (root, url) =>
			bookIn(url.pathname) ?? bookIn(root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''),
		title: '.det-info h1',
		says: {
			// The ordinary mark, "General Audiences", is what a book has before anyone says anything: it is not read.
			rating: (root) => {
				const mark = [...root.querySelectorAll('.det-abt .vam')]
					.map(line)
					.find((text) => /^Mature|^R-?18|^Adult/i.test(text));
				return mark ? [mark] : undefined;
			},
			genre: '.det-hd-tag span',
			tag: (root) => {
				const found = [...root.querySelectorAll('.m-tags .m-tag a')].map((tag) => line(tag).replace(/^#\s*/, ''));
				return found.length > 0 ? found : undefined;
			},
			author: '.det-info address a',
		},
		numbers: { chapters: '.det-hd-detail strong' },
		prose: { summary: '.j_synopsis' },
	},
	text: '.cha-words',
	leadsTo: destinationPattern(/^\/book\/(?:[^/]{0,200}_)?(?<story>\d{1,20})\/(?:[^/]{0,200}_)?\d{1,20}(?:$|\?)/),
	chapter(text) {
		const box = text.closest('.cha-content');
		const title = line(box?.querySelector('.cha-tit h1, .cha-tit h3'));
		return title ? { title } : {};
	},
	links: { contents: 'a[href$="/catalog"]' },
	looksLike: (document) => document.querySelector('.det-info .det-hd-detail, .cha-words') !== null,
});
