import { address } from '../address';
import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import { labels } from '../labels';
import type { FieldReader, Layout } from '../layout';
import { all, first } from '../query';
import type { Site } from '../site';
import { line } from '../text';
import { unnumbered } from '../unnumbered-address';
import { trimDecoration } from './trim';

// StoriesOnline and its two sister sites. Lists print labels in bold; the codes of a story (who with whom, and what
// happens) are links to lists of stories with the same code, in a notice that asks for caution. Pages of stories have
// the codes in such a notice, too, and in the head. Sexual content has a label of its own, from "No Sex" to "Much
// Sex".

const storyIn = (href: string | null | undefined): string | undefined => /\/s\/(\d+)/.exec(href ?? '')?.[1];
const LABEL = '.lc4 b, .sdesc b, .misc b';
const LINK = 'a[href*="/s/"]';
const AUTHOR = 'a[rel="author"], a[href^="/a/"]';
const CODES = 'a[href*="/stories/bytag/"]';

/** Words after a label, in the block of the story. */
const after =
	(name: RegExp): FieldReader =>
	(root) => {
		const found = labels(root, LABEL).find((label) => name.test(label.name));
		return found && (found.links.length > 0 ? found.links : found.text.split(',').map(trimDecoration));
	};
const codes =
	(selector: string): FieldReader =>
	(root, url) => {
		const linked = all(root, selector).map(line);
		const named = [...linked, ...(after(/^(?:tags|codes)$/)(root, url) ?? [])];
		return named.length > 0 ? named : undefined;
	};
const author: FieldReader = (root) => {
	const found = first(root, AUTHOR);
	return found ? [line(found).replace(/['’]s (?:page|stories)$/i, '')] : undefined;
};
const says: Layout['says'] = {
	warning: after(/^sex(?:ual)? contents?$/),
	genre: after(/^genres?$/),
	author,
};

interface Sol {
	readonly id: string;
	readonly name: string;
	readonly host: string;
	readonly seen?: Site['seen'];
}

/** One of the three sites. */
export const sol = ({ id, name, host, seen = false }: Sol): Site =>
	defineSite({
		id,
		name,
		engine: 'sol',
		matches: [`*://${host}/*`],
		optional: true,
		seen,
		examples: [`https://${host}/s/12345:67890/a-title`],
		card: {
			at: 'tr[id^="sr"], .sdesc-box, div.entry[id^="sr"]',
			link: LINK,
			id: (card) =>
				storyIn(first(card, LINK)?.getAttribute('href')) ??
				/^sr(\d+)$/.exec(card.id)?.[1] ??
				unnumbered(line(first(card, LINK))),
			title: LINK,
			url: (card, url) => address(first(card, LINK)?.getAttribute('href'), url),
			says: { ...says, tag: codes(CODES) },
		},
		story: {
			at: '#s-title',
			id: (_, url) => storyIn(url.pathname),
			title: '#s-title',
			says: {
				tag: (root, url) => {
					const shown = codes(`.notice ${CODES}`)(root, url);
					const meta = all(root, 'meta[property="article:tag"]').map((one) => one.getAttribute('content') ?? '');
					return shown ?? (meta.length > 0 ? meta : undefined);
				},
				author: (root, url) => {
					const byline = line(root.querySelector('#s-auth')).replace(/^by\s+/i, '');
					return byline ? [byline] : author(root, url);
				},
			},
			prose: {
				summary: (root) => [
					root.querySelector('meta[property="og:description"]')?.getAttribute('content') ?? undefined,
				],
			},
		},
		text: 'body article',
		leadsTo: destinationPattern(/^\/s\/(?<story>\d{1,12})(?::\d{1,12})?(?:\/|$|\?)/),
		chapter: (text) => {
			const title = line(text.querySelector('h2:not(#s-auth)'));
			return title ? { title } : {};
		},
		kind: (document, url) => (storyIn(url.pathname) && document.querySelector('#s-title') ? 'story' : undefined),
	});
