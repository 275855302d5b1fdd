import { defineSite, type Pick, proseOf, type Site } from '../define';
import { line, lines } from '../text';
import { type Vocabulary, WITHHELD } from '../vocabulary';

// The software of Archive of Our Own and its relatives. Names and structure: the templates of
// https://github.com/otwcode/otwarchive (app/views/works, app/helpers/tags_helper.rb, config/config.yml).

/** The words of the software's own default configuration, old ones first. */
const WORDS: Readonly<Record<'rating' | 'warning' | 'category', Vocabulary>> = {
	// "No rating" stands on cards of works that are hosted elsewhere and carry none.
	rating: { withheld: ['Not Rated', 'No rating'] },
	warning: {
		none: ['No Archive Warnings Apply'],
		withheld: [
			'Choose Not To Use Archive Warnings',
			'Creator Chose Not To Use Archive Warnings',
			'Author Chose Not To Use Archive Warnings',
		],
		// Renamed in November 2024; relatives on older code and older saves keep the short form.
		spelling: { Underage: 'Underage Sex' },
	},
	category: { none: ['No category'] },
};

/** A reader's account can hide warnings and tags: a link that fetches them stands in their place. */
const HIDDEN = 'a[href*="/tags/show_hidden"]';
const tags = (root: ParentNode, selector: string): string[] => [
	...lines(root, `${selector} a.tag`),
	...(root.querySelector(`${selector} ${HIDDEN}`) ? [WITHHELD] : []),
];

/** A symbol of a card lists every value in its title, joined by commas, even where the account hides the tags. */
const symbol = (root: Element, kind: string): string[] | undefined => {
	const found = root.querySelector(`.required-tags .${kind}`);
	const text = found ? line(found) || found.getAttribute('title') || '' : '';
	return text === '' ? undefined : text.split(/\s*,\s*/);
};
const onCard =
	(selector: string): Pick =>
	(root) =>
		root.querySelector('ul.tags, .required-tags') ? tags(root, selector) : undefined;

const cardWarnings: Pick = (root) => {
	const shown = lines(root, 'ul.tags li.warnings a.tag');
	const all = symbol(root, 'warnings');
	if (all) return [...shown, ...all];
	return shown.length > 0 || root.querySelector(`ul.tags ${HIDDEN}`) ? tags(root, 'ul.tags li.warnings') : undefined;
};

const META = 'dl.work.meta';
/** Rating and warnings: every work has them, so a header without them says nothing. */
const required =
	(name: string): Pick =>
	(root) =>
		root.querySelector(`${META} dd.${name}`) ? tags(root, `${META} dd.${name}`) : undefined;
/** Other kinds of tags are left out of the header when the work has none. */
const voluntary =
	(name: string): Pick =>
	(root) =>
		root.querySelector(META) ? tags(root, `${META} dd.${name}`) : undefined;

const authors =
	(byline: string): Pick =>
	(root) => {
		const names = lines(root, `${byline} a[rel~="author"]`);
		if (names.length > 0) return names;
		return /\bAnonymous\b/.test(line(root.querySelector(byline))) ? ['Anonymous'] : undefined;
	};

const part = (selector: string, index: 0 | 1): Pick => {
	return (root) => [line(root.querySelector(selector)).split('/')[index]];
};

const workIn = (text: string | null | undefined): string | undefined => /\/works\/(\d+)/.exec(text ?? '')?.[1];

/** `works` carry their number; anything else (series, works hosted elsewhere) carries its kind before it. */
const cardId = (card: Element): string | undefined => {
	const known = /(?:^|\s)(?:(work)|(series|external-work))-(\d+)(?:\s|$)/.exec(card.getAttribute('class') ?? '');
	if (known) return known[1] ? known[3] : `${known[2]}-${known[3]}`;
	const own = /^(work|series|external_work)_(\d+)$/.exec(card.id);
	if (own) return own[1] === 'work' ? own[2] : `${own[1]?.replace('_', '-')}-${own[2]}`;
	return workIn(card.querySelector('h4.heading a')?.getAttribute('href'));
};

const status: Pick = (root) => {
	if (!root.querySelector(META)) return undefined;
	const [written, planned] = line(root.querySelector(`${META} dd.chapters`)).split('/');
	if (!written || !planned) return undefined;
	return [written.trim() === planned.trim() ? 'Complete Work' : 'Work in Progress'];
};

const storyId = (root: Element, url: URL): string | undefined =>
	workIn(url.pathname) ??
	[...root.querySelectorAll('ul.work.navigation a, #chapters h3.title a, #kudos_commentable_id, .download a')]
		.map((link) => link.getAttribute('href') ?? '')
		.map((href) => workIn(href) ?? /\/downloads\/(\d+)/.exec(href)?.[1])
		.find((id) => id !== undefined);

interface Otw {
	readonly id: string;
	readonly name: string;
	/** The host that examples name comes first. */
	readonly hosts: readonly [string, ...string[]];
	readonly optional: boolean;
	readonly seen: boolean;
	/** Fingerprint of the archive among its relatives: its name in a saved page's title or links. */
	readonly looksLike?: (document: Document) => boolean;
}

/** An archive that runs the otwarchive software. */
export const otw = ({ id, name, hosts, optional, seen, looksLike }: Otw): Site =>
	defineSite({
		id,
		name,
		engine: 'otw',
		matches: hosts.map((host) => `*://${host}/*`),
		optional,
		seen,
		examples: [
			`https://${hosts[0]}/works/12345/chapters/67890`,
			`https://${hosts[0]}/tags/Fluff/works?page=2`,
			...hosts.slice(1).map((host) => `https://${host}/works/12345`),
		],
		words: WORDS,
		card: {
			// Not `li.blurb`: a bookmarker's own short blurbs carry that class inside another card.
			at: 'li.work.blurb, li.series.blurb, li.bookmark.blurb, li.blurb[id^="external_work_"]',
			link: 'h4.heading a[href*="/works/"], h4.heading a[href*="/series/"]',
			id: cardId,
			title: 'h4.heading > a:first-of-type, .mystery h4.heading',
			url: (card, url) => {
				const id = cardId(card);
				return id && /^\d+$/.test(id) ? new URL(`/works/${id}`, url).href : undefined;
			},
			says: {
				rating: (root) => symbol(root, 'rating'),
				warning: cardWarnings,
				category: (root) => symbol(root, 'category'),
				fandom: 'h5.fandoms a.tag',
				relationship: onCard('ul.tags li.relationships'),
				character: onCard('ul.tags li.characters'),
				tag: onCard('ul.tags li.freeforms'),
				author: authors('h4.heading'),
				language: 'dl.stats dd.language',
				status: (root) => symbol(root, 'iswip'),
			},
			numbers: {
				words: 'dl.stats dd.words',
				chapters: part('dl.stats dd.chapters', 0),
				planned: part('dl.stats dd.chapters', 1),
			},
			dates: { updated: '.header p.datetime' },
			prose: { summary: 'blockquote.summary' },
		},
		story: {
			at: META,
			id: storyId,
			title: '#workskin > .preface h2.title, h2.title.heading',
			url: (root, url) => {
				const id = storyId(root, url);
				return id ? new URL(`/works/${id}`, url).href : undefined;
			},
			says: {
				rating: required('rating'),
				warning: required('warning'),
				category: voluntary('category'),
				fandom: voluntary('fandom'),
				relationship: voluntary('relationship'),
				character: voluntary('character'),
				tag: voluntary('freeform'),
				author: authors('#workskin > .preface h3.byline'),
				language: `${META} dd.language`,
				status,
			},
			numbers: {
				words: `${META} dd.words`,
				chapters: part(`${META} dd.chapters`, 0),
				planned: part(`${META} dd.chapters`, 1),
			},
			dates: { published: `${META} dd.published`, updated: `${META} dd.status` },
			prose: {
				summary: '#workskin > .preface > .summary blockquote',
				notes: '#workskin > .preface > .notes blockquote, #work_endnotes blockquote',
			},
		},
		gate: { at: '#main > ul.actions a[href*="view_adult=true"]', card: '#main > ol.work.index > li.work.blurb' },
		text: '#chapters > .userstuff, #chapters > .chapter > .userstuff',
		after: '#workskin',
		chapter(text) {
			const box = text.parentElement?.matches('.chapter') ? text.parentElement : undefined;
			if (!box) return { number: 1 };
			const link = box.querySelector('h3.title a');
			const id = /\/chapters\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
			const number = Number(/^chapter-(\d+)$/.exec(box.id)?.[1] ?? Number.NaN);
			const title = line(box.querySelector('h3.title')).replace(/^[^:]*?\d+\s*:?\s*/, '');
			const notes = proseOf(box, '.preface .summary blockquote, .preface .notes blockquote, .end.notes blockquote');
			return {
				...(id ? { id } : {}),
				...(Number.isInteger(number) ? { number } : {}),
				...(title ? { title } : {}),
				...(notes ? { notes } : {}),
			};
		},
		links: {
			previous: 'ul.work.navigation li.chapter.previous a',
			next: 'ul.work.navigation li.chapter.next a',
			contents: 'ul.work.navigation li.chapter a[href$="/navigate"]',
		},
		looksLike: (document) =>
			document.querySelector(`${META}, li.blurb .required-tags, #main.works-show, #main.chapters-show`) !== null &&
			(looksLike?.(document) ?? false),
	});
