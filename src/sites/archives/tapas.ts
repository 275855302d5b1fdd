import { defineSite } from '../define';
import { line } from '../text';

// Novels and comics; of comics there is no text. An episode's page says of its story little more than the title.

const episodeIn = (path: string): string | undefined => /^\/episode\/(\d+)/.exec(path)?.[1];
const seriesIn = (href: string | null | undefined): string | undefined => /\/series\/([\w-]+)/.exec(href ?? '')?.[1];
const SERIES = 'a[href*="/series/"]';

export default defineSite({
	id: 'tapas',
	name: 'Tapas',
	matches: ['*://tapas.io/*', '*://m.tapas.io/*'],
	optional: true,
	seen: false,
	examples: ['https://tapas.io/episode/12345', 'https://m.tapas.io/episode/12345'],
	story: {
		at: '.js-episode-article',
		id: (root, url) => seriesIn(url.pathname) ?? seriesIn(root.querySelector(SERIES)?.getAttribute('href')),
		title: (root) => [root.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? undefined],
		says: {},
	},
	text: '.js-episode-article',
	chapter(text, url) {
		const id = episodeIn(url.pathname);
		const title = line(text.ownerDocument.querySelector('.ep-title'));
		return { ...(id ? { id } : {}), ...(title ? { title } : {}) };
	},
	leadsTo: ({ pathname }) => {
		const chapter = episodeIn(pathname);
		return chapter ? { chapter } : undefined;
	},
});
