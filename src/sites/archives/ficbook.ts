import { address } from '../address';
import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import type { FieldReader, Layout } from '../layout';
import { all, first } from '../query';
import { line, proseOf } from '../text';
import { unnumbered } from '../unnumbered-address';

// Labels stand in groups below a heading: on pages `strong` and what follows it, in lists `dt` and `dd`. Tags were
// once in three groups (genres, warnings, others); now all are one, those that make a story one for adults marked
// `tag-adult` and those that tell the plot hidden. The badge of the rating has had two names.

const storyIn = (href: string | null | undefined): string | undefined => /\/readfic\/([\w-]+)/.exec(href ?? '')?.[1];
const RATING = '[class*="ds-label-rating-"], [class*="badge-rating-"]';
const LINK = 'a[href*="/readfic/"]';
const cardLink = (card: Element): string | undefined => first(card, LINK)?.getAttribute('href') ?? undefined;
const HEAD = '.chapter-info';
const CARD = 'article.fanfic-inline';

/** Links of the group with this heading. */
const group =
	(name: RegExp, links = 'a'): FieldReader =>
	(root) => {
		const heading = all(root, `${HEAD} .description strong, .fanfic-inline-info dt`).find((one) =>
			name.test(line(one).slice(0, 60)),
		);
		const box = heading?.nextElementSibling;
		const found = box ? all(box, links).map(line) : [];
		return found.length > 0 ? found : undefined;
	};
const WARNINGS = /^предупреждения/i;
const tagsBut =
	(selector: string): FieldReader =>
	(root, url) => {
		const warnings = new Set(group(WARNINGS)(root, url));
		const found = all(root, selector)
			.map(line)
			.filter((tag) => !warnings.has(tag));
		return found.length > 0 ? found : undefined;
	};
/** Where warnings are a group of their own; else those of the tags that ask for an adult. */
const warnings: FieldReader = (root, url) => {
	const own = group(WARNINGS)(root, url);
	if (own) return own;
	const adult = all(root, '.tags .tag-adult').map(line);
	return adult.length > 0 ? adult : undefined;
};
const PAIRINGS = /^п[эе]йринг/i;
const says: Layout['says'] = {
	warning: warnings,
	category: '.fanfic-badges .direction',
	status: '[class*="ds-label-status-"], [class*="badge-status-"]',
	fandom: group(/^фэндом/i),
	relationship: (root, url) => group(PAIRINGS)(root, url)?.filter((one) => one?.includes('/')),
	character: (root, url) => group(PAIRINGS)(root, url)?.filter((one) => !one?.includes('/')),
};

export default defineSite({
	id: 'ficbook',
	name: 'Книга Фанфиков (Ficbook)',
	matches: ['*://ficbook.net/*'],
	optional: true,
	seen: '2026-12-01: 5 saved pages, of 2025 and 2026',
	examples: ['https://ficbook.net/readfic/12345/67890'],
	words: { rating: { known: /^(?:g|pg|pg-13|r|nc-17|nc-21)$/i } },
	card: {
		at: CARD,
		link: LINK,
		id: (card) => storyIn(cardLink(card)) ?? unnumbered(line(first(card, 'h3'))),
		title: LINK,
		url: (card, url) => address(cardLink(card), url),
		says: {
			...says,
			rating: (card) => {
				const badges = all(card, RATING).filter((badge) => badge.closest(CARD) === card);
				const ratings = new Set(badges.map(line));
				// Of badges that say different things, or stand in two boxes, nothing tells which one is the card's.
				return ratings.size === 1 && all(card, '.fanfic-badges').length < 2 ? [...ratings] : undefined;
			},
			tag: tagsBut('.tags a'),
			author: '.fanfic-inline-info a[href*="/authors/"]',
		},
		prose: { summary: '.fanfic-description' },
	},
	story: {
		at: '.chapter-info h1, h1[itemprop="name"], #adultCoverWarning',
		id: (_, url) => storyIn(url.pathname),
		title: '.chapter-info h1, h1[itemprop="name"]',
		says: {
			...says,
			rating: (root) => {
				const found = root.querySelector('.chapter-info :is([class*="ds-label-rating-"], [class*="badge-rating-"])');
				return found ? [line(found)] : undefined;
			},
			tag: tagsBut('.chapter-info .tags a'),
			author: '[itemprop="author"]',
		},
		prose: { summary: '[itemprop="description"]', notes: '.js-public-beta-author-comment' },
	},
	text: '#content',
	leadsTo: destinationPattern(/^\/readfic\/(?<story>[\w-]{1,60})(?:\/(?<chapter>\d{1,12}))?\/?(?:$|\?)/),
	chapter(text, url) {
		const id = /\/readfic\/[\w-]+\/(\d+)/.exec(url.pathname)?.[1];
		const title = line(text.ownerDocument.querySelector('.title-area h2'));
		const notes = proseOf(text.ownerDocument, '.js-public-beta-comment-before, .js-public-beta-comment-after');
		return { ...(id ? { id } : {}), ...(title ? { title } : {}), ...(notes ? { notes } : {}) };
	},
	links: { contents: '.navigation-to-fanfic-parts-container a[href*="/readfic/"]' },
});
