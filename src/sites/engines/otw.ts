import { defineSite } from '../define';
import { first } from '../query';
import type { Site } from '../site';
import { prose, proseOf } from '../text';
import { walkCard } from './otw-card';
import { authors, cardId, META, META_WORDS, part, required, status, storyId, voluntary, workAt } from './otw-read';

/** Whether a page is of this software, whichever archive it is. */
export const isOtw = (document: Document): boolean =>
	document.querySelector(`${META}, li.blurb .required-tags, #main.works-show, #main.chapters-show`) !== null;

interface Otw {
	readonly id: string;
	readonly name: string;
	/** The host that examples name comes first. */
	readonly hosts: readonly [string, ...string[]];
	readonly optional: boolean;
	readonly seen: Site['seen'];
	/** Whether a page of an unknown address is taken for this archive's. */
	readonly looksLike?: (document: Document) => boolean;
}

/** An archive that runs the otwarchive software. */
export const otw = ({ id, name, hosts, optional, seen, looksLike }: Otw): Site =>
	defineSite({
		id,
		name,
		engine: 'otw',
		matches: hosts.map((host) => `*://${host}/*`),
		stories: hosts.flatMap((host) => [`*://${host}/*works/*`, `*://${host}/*chapters/*`]),
		optional,
		seen,
		examples: [
			`https://${hosts[0]}/works/12345/chapters/67890`,
			`https://${hosts[0]}/tags/Fluff/works?page=2`,
			...hosts.slice(1).map((host) => `https://${host}/works/12345`),
		],
		words: META_WORDS,
		card: {
			// Not `li.blurb`: a bookmarker's own short blurbs carry that class inside another card.
			at: 'li.work.blurb, li.series.blurb, li.bookmark.blurb, li.blurb[id^="external_work_"]',
			link: 'h4.heading a[href*="/works/"], h4.heading a[href*="/series/"]',
			id: cardId,
			title: 'h4.heading > a:first-of-type, .mystery h4.heading',
			url: (card, url) => {
				const id = cardId(card);
				return first(card, 'h4.heading a[href*="/works/"]') ? new URL(`/works/${id}`, url).href : undefined;
			},
			says: {},
			walk: walkCard,
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
		comments: 'li.comment > blockquote.userstuff',
		after: '#workskin',
		chapter(text) {
			const box = text.parentElement?.matches('.chapter') ? text.parentElement : undefined;
			if (!box) return { number: 1 };
			const link = first(box, 'h3.title a');
			const id = /\/chapters\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
			const number = Number(/^chapter-(\d+)$/.exec(box.id)?.[1] ?? Number.NaN);
			// `Chapter 2: Low Water`, in whatever language the label is; chapters without a title are the label alone.
			const title = prose(first(box, 'h3.title'), 'a').replace(/^:\s*/, '');
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
		leadsTo: workAt,
		looksLike: looksLike ?? (() => false),
	});
