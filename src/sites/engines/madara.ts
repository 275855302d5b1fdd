import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import type { FieldReader, Layout } from '../layout';
import { all, first } from '../query';
import type { Site } from '../site';
import { line } from '../text';
import { unnumbered } from '../unnumbered-address';

// Madara, a theme of WordPress that many sites with translated novels run. Labels stand in pairs of a heading and
// what it is about. There is no place for warnings: genres (`Mature`, `Adult`, `Smut`) and a badge say most.

/** `/novel/a-title/chapter-1/`: the first part is each site's own word. */
const novelIn = (href: string | null | undefined): string | undefined =>
	/^(?:https?:\/\/[^/]+)?\/[\w-]{1,40}\/([^/?#]+)/.exec(href ?? '')?.[1];
const LINK = '.post-title a';

const after =
	(name: RegExp, links = 'a'): FieldReader =>
	(root) => {
		const item = all(root, '.post-content_item').find((one) => name.test(line(one.querySelector('.summary-heading'))));
		const value = item?.querySelector('.summary-content');
		if (!value) return undefined;
		const linked = all(value, links).map(line);
		return linked.length > 0 ? linked : [line(value)];
	};
/** `18+`, on the title. */
const badge: FieldReader = (root) => {
	const found = first(root, '.manga-title-badges.adult, .adult-badge');
	return found ? [line(found)] : undefined;
};
const says: Layout['says'] = {
	rating: badge,
	genre: after(/^genre/i),
	author: after(/^author/i),
	status: after(/^status/i),
};

interface Madara {
	readonly id: string;
	readonly name: string;
	/** None: any site of the software that is known by nothing but its structure. */
	readonly hosts: readonly string[];
	readonly seen?: Site['seen'];
}

/** A site with this theme. */
export const madara = ({ id, name, hosts, seen = false }: Madara): Site =>
	defineSite({
		id,
		name,
		engine: 'madara',
		matches: hosts.map((host) => `*://${host}/*`),
		optional: true,
		seen,
		examples: hosts.map((host) => `https://${host}/novel/a-title/chapter-1/`),
		card: {
			at: '.page-item-detail, .c-tabs-item__content',
			link: LINK,
			id: (card) => novelIn(first(card, LINK)?.getAttribute('href')) ?? unnumbered(line(first(card, LINK))),
			title: LINK,
			url: (card) => first(card, LINK)?.getAttribute('href') ?? undefined,
			says,
		},
		story: {
			at: '.profile-manga .post-title, .reading-content',
			id: (_, url) => novelIn(url.pathname),
			title: (root) => {
				const crumbs = all(root, '.c-breadcrumb a, .breadcrumb a');
				const own = root.querySelector('.post-title h1, .post-title h3');
				const badge = line(own?.querySelector('span'));
				return [own ? line(own).replace(badge, '').trim() : line(crumbs.at(-1))];
			},
			says: {
				...says,
				tag: (root) => {
					const found = all(root, '.tags-content a').map(line);
					return found.length > 0 ? found : undefined;
				},
			},
			prose: { summary: '.description-summary .summary__content' },
		},
		text: '.reading-content',
		leadsTo: destinationPattern(
			/^\/[\w-]{1,40}\/(?<story>[^/?#]{1,200})\/(?<chapter>[a-z_-]{0,60}\d[\w-]{0,100})\/?(?:$|\?)/,
		),
		chapter(text, url) {
			const own = /^\/[^/]+\/[^/]+\/([^/]+)/.exec(url.pathname)?.[1];
			const title = line(text.ownerDocument.querySelector('.breadcrumb .active'));
			return { ...(own ? { id: own } : {}), ...(title ? { title } : {}) };
		},
		links: { previous: 'a.prev_page', next: 'a.next_page' },
		looksLike: (document) =>
			document.querySelector('.wp-manga-page') !== null &&
			document.querySelector('.reading-content, .post-title') !== null,
	});
