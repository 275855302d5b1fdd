import { address } from '../address';
import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import { trimDecoration } from '../engines/trim';
import { labels, listAfter } from '../labels';
import type { Pick } from '../layout';
import { first, ownFirst } from '../query';
import { line } from '../text';
import { unnumbered } from '../unnumbered-address';

// The story's own article has a class, those in lists have none; in both, labels stand in bold.

const OPEN = '#post-rating, #fanfic-text';
const LABEL = '.post-meta b';
/** Below a card. */
const CARD_LABEL = 'b';
const LINK = 'a[href*="/fanfic/s/"]';
/** `/fanfic/s/a-fandom/a-title/12345`, `/fanfic/c/a-fandom/a-title/12345/67890`. */
const storyIn = (address: string | null | undefined): string | undefined => {
	const parts = (address ?? '').split('/fanfic/')[1]?.split(/[/?#]/) ?? [];
	const numbers = parts.filter((part) => /^\d+$/.test(part));
	return parts[0] === 's' ? numbers.at(-1) : parts[0] === 'c' ? numbers.at(-2) : undefined;
};
/** `InuYasha Fan Fiction ❯ A Title ❯ A Chapter ( Chapter 1 )` */
const heading = (root: ParentNode): string[] => line(root.querySelector('#post-title')).split(/ ?❯ ?/);
const field =
	(name: RegExp, read: (text: string) => string | undefined, at = LABEL): Pick =>
	(root) => {
		const found = labels(root, at).find((label) => name.test(label.name));
		return found && [read(found.text)];
	};
/** `07.26.2005`, month first. */
const date = (text: string): string | undefined => /(\d\d)\.(\d\d)\.(\d{4})/.exec(text)?.slice(1).join('/');

export default defineSite({
	id: 'mediaminer',
	name: 'MediaMiner',
	matches: ['*://www.mediaminer.org/*', '*://mediaminer.org/*'],
	optional: true,
	seen: '2026-12-01: 3 saved pages',
	examples: [
		'https://www.mediaminer.org/fanfic/s/a-fan-fiction/a-title/12345',
		'https://mediaminer.org/fanfic/c/a-fan-fiction/a-title/12345/67890',
	],
	card: {
		at: 'article:not(.post)',
		link: LINK,
		id: (card) =>
			storyIn(first(card, LINK)?.getAttribute('href')) ?? unnumbered(line(card.querySelector('.storyTitle'))),
		title: '.storyTitle',
		url: (card, url) => address(first(card, LINK)?.getAttribute('href'), url),
		says: {
			rating: (card) => [ownFirst(card, 'acronym', 'article')?.getAttribute('title') ?? undefined],
			fandom: listAfter(CARD_LABEL, /^anime\/manga$/),
			genre: listAfter(CARD_LABEL, /^genre/),
			category: listAfter(CARD_LABEL, /^type$/),
			author: (card) => {
				const named = first(card, 'a[href*="/user_info.php/"]');
				return named ? [line(named)] : undefined;
			},
		},
		numbers: {
			words: field(/^words$/, (text) => text, CARD_LABEL),
			chapters: field(/^chapters$/, (text) => text, CARD_LABEL),
		},
		prose: { summary: field(/^summary$/, (text) => text.split(' read more')[0], CARD_LABEL) },
	},
	story: {
		at: OPEN,
		id: (root, url) =>
			storyIn(url.pathname) ?? storyIn(root.querySelector('link[rel="canonical"]')?.getAttribute('href')),
		title: (root) => [heading(root)[1]],
		says: {
			rating: (root) => {
				const found = root.querySelector('#post-rating');
				return found ? [line(found).replace(/^\[ ?| ?\]$/g, '')] : undefined;
			},
			fandom: listAfter(LABEL, /^anime\/manga$/),
			genre: listAfter(LABEL, /^genre/),
			category: listAfter(LABEL, /^type$/),
			author: listAfter(LABEL, /^by$/),
			status: field(/^status$/, (text) => trimDecoration(text)),
		},
		numbers: { words: field(/^words$/, (text) => text) },
		dates: { published: field(/^uploaded on$/, date), updated: field(/^updated on$/, date) },
	},
	text: '#fanfic-text',
	leadsTo: destinationPattern(
		/^\/fanfic\/(?:s\/(?:[^/]{1,200}\/){1,3}(?<story>\d{1,12})|c\/(?:[^/]{1,200}\/){1,3}\d{1,12}\/(?<chapter>\d{1,12}))\/?(?:$|\?)/,
	),
	chapter(text, url) {
		const [, , name] = heading(text.ownerDocument);
		const number = Number(/\( Chapter (\d+) \)/.exec(name ?? '')?.[1] ?? Number.NaN);
		const title = name?.replace(/ ?\( Chapter \d{1,6} \)$/, '');
		const id = /\/(\d+)$/.exec(url.pathname)?.[1];
		return { ...(id ? { id } : {}), ...(Number.isInteger(number) ? { number } : {}), ...(title ? { title } : {}) };
	},
	kind(document) {
		if (document.querySelector(OPEN)) return 'story';
		return document.querySelector('article .storyTitle') ? 'list' : 'other';
	},
	looksLike: (document) => document.querySelector(OPEN) !== null,
});
