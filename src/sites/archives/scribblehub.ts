import { defineSite } from '../define';
import type { FieldReader } from '../layout';
import { line, prose, proseOf } from '../text';
import { unlessLeftOut } from '../unless-mentioned';
import { unnumbered } from '../unnumbered-address';

// Warnings and genres stand on the series page; a chapter page says nothing. A series page without the
// "Content Warning" entry says "none".

const seriesIn = (address: string | null | undefined): string | undefined =>
	/\/(?:series|read)\/(\d+)/.exec(address ?? '')?.[1];
const cardId = (card: Element): string | undefined =>
	seriesIn(card.querySelector('.search_title a')?.getAttribute('href')) ??
	unnumbered(line(card.querySelector('.search_title a')));
const seriesLink = (root: ParentNode): string | undefined =>
	root.querySelector('.chp_byauthor a[href*="/series/"]')?.getAttribute('href') ?? undefined;

/** `12 Chapters`, `34.5k Words` below a search result. */
const stat =
	(pattern: RegExp): FieldReader =>
	(card) => [pattern.exec(line(card.querySelector('.search_stats')))?.[1]];

export default defineSite({
	id: 'scribblehub',
	name: 'Scribble Hub',
	matches: ['*://www.scribblehub.com/*', '*://scribblehub.com/*'],
	stories: ['www.', ''].flatMap((www) => [`*://${www}scribblehub.com/series/*`, `*://${www}scribblehub.com/read/*`]),
	optional: false,
	seen: '2026-12-01: 2 saved pages',
	examples: [
		'https://www.scribblehub.com/series/12345/a-title/',
		'https://www.scribblehub.com/read/12345-a-title/chapter/67890/',
		'https://scribblehub.com/series/12345/',
	],
	card: {
		at: '.search_main_box',
		link: '.search_title a',
		id: cardId,
		title: '.search_title a',
		url: (card) => card.querySelector('.search_title a')?.getAttribute('href') ?? undefined,
		says: { genre: '.search_genre .fic_genre', author: '.search_stats a[href*="/profile/"]' },
		numbers: {
			words: stat(/(?<![\d.,])([\d.,]{1,12}[kKmM]?) Words/),
			chapters: stat(/(?<![\d.,])([\d.,]{1,12}[kKmM]?) Chapters/),
		},
		prose: {
			summary: (card) => [
				prose(card.querySelector('.search_body'), '.search_title, .search_stats, .search_genre, .search_ratings'),
			],
		},
	},
	story: {
		at: '.fic_title, #chp_raw',
		id: (root, url) => seriesIn(url.pathname) ?? seriesIn(seriesLink(root)),
		title: '.fic_title, .chp_byauthor a[href*="/series/"]',
		url: (root, url) =>
			seriesLink(root) ?? (seriesIn(url.pathname) && new URL(`/series/${seriesIn(url.pathname)}/`, url).href),
		says: {
			warning: (root) => {
				// The side column that holds it streams in after the description.
				if (!root.querySelector('.sb_content.copyright')) return undefined;
				const entry = root.querySelector('.ul_rate_expand');
				const found = [...root.querySelectorAll('.ul_rate_expand a')].map(line);
				// Left out it says "none"; there and empty it says nothing.
				if (entry && found.length === 0) return undefined;
				return unlessLeftOut(found, root, /content warning/i, '.wi_fic_desc, .wi_fic_table, .comment');
			},
			genre: '.wi_fic_genre .fic_genre',
			tag: '.wi_fic_showtags .stag',
			author: '.auth_name_fic, .chp_byauthor a[href*="/profile/"]',
			status: (root) => {
				const said = [...root.querySelectorAll('.widget_fic_similar li')].map(line);
				const status = said.map((text) => /^(Ongoing|Completed|Hiatus)\b/.exec(text)?.[1]).find((word) => word);
				return status ? [status] : undefined;
			},
		},
		numbers: { chapters: '.cnt_toc' },
		prose: { summary: '.wi_fic_desc' },
	},
	text: '#chp_raw',
	chapter(text, url) {
		const id = /\/chapter\/(\d+)/.exec(url.pathname)?.[1];
		const title = line(text.ownerDocument.querySelector('.chapter-title'));
		const notes = proseOf(text, '.wi_authornotes_body');
		return { ...(id ? { id } : {}), ...(title ? { title } : {}), ...(notes ? { notes } : {}) };
	},
	after: '.sb_content.copyright, #chp_raw',
	links: {
		previous: '.btn-prev:not(.disabled)',
		next: '.btn-next:not(.disabled)',
		contents: '.chp_byauthor a[href*="/series/"]',
	},
	leadsTo({ pathname }) {
		const [, story, chapter] =
			/^\/(?:series|read)\/(\d{1,12})[^/]*(?:\/chapter\/(\d+)|\/[^/]*)?\/?$/.exec(pathname) ?? [];
		return story ? { story, ...(chapter && { chapter }) } : undefined;
	},
	looksLike: (document) => document.querySelector('.fic_title, #chp_raw, .search_main_box') !== null,
});
