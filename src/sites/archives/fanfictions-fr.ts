import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import { all } from '../query';
import { line } from '../text';

// Each chapter has a rating of its own ("Catégorie: T"); the page of a fanfiction lists them all, and the strictest
// counts. There is no place for warnings.

const storyIn = (path: string): string | undefined => /^\/fanfictions\/[^/]+\/(\d+)[^/]*/.exec(path)?.[1];
const RATING = '.chapter a[href*="foire_aux_questions"][data-html]';
const FORMAT = '[title="Format et genres"]';
const named = (root: Element, selector: string): string[] | undefined => {
	const found = all(root, selector).map(line);
	return found.length > 0 ? found : undefined;
};

export default defineSite({
	id: 'fanfictions-fr',
	name: 'Fanfictions.fr',
	matches: ['*://www.fanfictions.fr/*', '*://fanfictions.fr/*'],
	optional: true,
	seen: '2026-12-01: 3 saved pages',
	examples: [
		'https://www.fanfictions.fr/fanfictions/a-fandom/12_a-title/chapters.html',
		'https://fanfictions.fr/fanfictions/a-fandom/12_a-title/34_one/lire.html',
	],
	story: {
		at: '#ficWell',
		id: (_, url) => storyIn(url.pathname),
		title: '#ficWell [itemprop="name"]',
		says: {
			rating: RATING,
			genre: (root) => named(root, `${FORMAT} > .highlightable`),
			category: (root) => named(root, `${FORMAT} > strong .highlightable`),
			// The first link is the shelf: series, books, games.
			fandom: (root) => named(root, '.breadcrumb a[href*="/category/"]')?.slice(-1),
			author: '#ficWell .authorName a',
			language: (root) => [root.querySelector('meta[itemprop="inLanguage"]')?.getAttribute('content') ?? undefined],
			status: '[title="Statut de la fanfiction"] .badge',
		},
		prose: { summary: '#ficWell [itemprop="abstract"]' },
	},
	text: '#readarea',
	leadsTo: destinationPattern(/^\/fanfictions\/[^/]{1,200}\/(?<story>\d{1,12})[^/]{0,300}\/[^/]{1,300}\/lire\.html/),
	chapter(text, url) {
		const id = url.pathname.endsWith('/lire.html') ? /^\d+/.exec(url.pathname.split('/').at(-2) ?? '')?.[0] : undefined;
		const title = line(text.ownerDocument.querySelector('.chapter h2'));
		return { ...(id ? { id } : {}), ...(title ? { title } : {}) };
	},
	links: {
		previous: 'a.pagebtn[title="Chapitre précédent"]',
		next: 'a.pagebtn[title="Chapitre suivant"]',
		contents: (root) => root.querySelector('option[value$="/chapters.html"]')?.getAttribute('value') ?? undefined,
	},
});
