import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import { line, lines } from '../text';

// Novels translated to French. One line holds `Auteur : … Babelcheck : … Statut de Parution : …`; free tags say the
// rest.

const novelIn = (href: string | null | undefined): string | undefined =>
	/\/category\/[\w-]+\/([\w%-]+)/.exec(href ?? '')?.[1];
const BOOK = '.article-book-txt a';
const bookHref = (root: ParentNode): string | undefined => root.querySelector(BOOK)?.getAttribute('href') ?? undefined;
const NAMES = ['Auteur :', 'Babelcheck :', 'Statut de Parution :'];
/** What stands between one name in the line and the next. */
const said = (root: ParentNode, name: string): string[] | undefined => {
	const text = line(root.querySelector('.inform-inform-data h6')).slice(0, 500);
	const at = text.indexOf(name);
	if (at < 0) return undefined;
	const from = at + name.length;
	const ends = NAMES.map((other) => text.indexOf(other, from)).filter((end) => end >= 0);
	return [text.slice(from, Math.min(text.length, ...ends)).trim()];
};

export default defineSite({
	id: 'chireads',
	name: 'Chireads',
	matches: ['*://chireads.com/*', '*://www.chireads.com/*'],
	optional: true,
	seen: '2026-12-01: 2 saved pages',
	examples: [
		'https://chireads.com/category/translatedtales/a-title/',
		'https://www.chireads.com/translatedtales/chapitre-1/2026/10/08/',
	],
	story: {
		at: '.inform-title, .article-title',
		id: (root, url) => novelIn(url.pathname) ?? novelIn(bookHref(root)),
		title: `.inform-title, ${BOOK}`,
		url: (root, url) => (novelIn(url.pathname) ? url.href : bookHref(root)),
		says: {
			tag: (root) => {
				const tags = lines(root, '.lable-list a[href*="/tag/"]');
				return tags.length > 0 ? tags : undefined;
			},
			author: (root) => said(root, 'Auteur :'),
			status: (root) => said(root, 'Statut de Parution :'),
		},
		prose: { summary: '.inform-txt-show' },
	},
	text: '.article-title ~ .article-font',
	leadsTo: destinationPattern(/^\/[\w-]{1,60}\/[^/]{1,200}\/\d{4}\/\d\d\/\d\d\//),
	chapter(text) {
		const title = line(text.ownerDocument.querySelector('.article-title'));
		return title ? { title } : {};
	},
	links: { contents: BOOK },
});
