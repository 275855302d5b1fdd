import { address } from '../address';
import { defineSite } from '../define';
import { ownFirst } from '../query';
import type { Site } from '../site';
import { line, prose } from '../text';
import { unnumbered } from '../unnumbered-address';
import {
	breadcrumb,
	CARD,
	dates,
	listFandom,
	meta,
	numbers,
	says,
	storyId,
	storyIn,
	TITLE,
	title,
} from './fanfiction-read';

interface FanFiction {
	readonly id: string;
	readonly name: string;
	readonly host: string;
	/** What the links above a story name: its fandom, or for original fiction its category. */
	readonly shelf: 'fandom' | 'category';
	/** Names the site on a saved page without an address. */
	readonly mark: RegExp;
}

/** One of the two archives of this software. */
export const fanfiction = ({ id, name, host, shelf, mark }: FanFiction): Site =>
	defineSite({
		id,
		name,
		engine: 'fanfiction',
		matches: [`*://${host}/*`, `*://www.${host}/*`, `*://m.${host}/*`],
		stories: [`*://${host}/s/*`, `*://www.${host}/s/*`, `*://m.${host}/s/*`],
		optional: false,
		seen: '2026-12-01: 19 saved pages, in four layouts',
		examples: [
			`https://www.${host}/s/1234567/2/A-Title`,
			`https://m.${host}/s/1234567/2/`,
			`https://www.${host}/u/1234/Someone`,
			`https://${host}/s/1234567/`,
		],
		card: {
			at: CARD,
			link: TITLE,
			// Reviews look like cards of the mobile site, and have no line of labels.
			id: (card) =>
				storyIn(ownFirst(card, TITLE, CARD)?.getAttribute('href')) ??
				(meta(card)?.rating ? unnumbered(line(ownFirst(card, 'a', CARD))) : undefined),
			title: (card) => [line(ownFirst(card, TITLE, CARD) ?? ownFirst(card, 'a', CARD))],
			url: (card, url) => address(ownFirst(card, TITLE, CARD)?.getAttribute('href'), url),
			says: {
				...says,
				[shelf]: (card: Element) => {
					const known = meta(card)?.fandoms ?? [];
					const page = known.length > 0 ? undefined : listFandom(card);
					return known.length > 0 ? known : page ? [page] : undefined;
				},
				author: (card) => {
					const named = ownFirst(card, 'a[href*="/u/"]', CARD);
					if (named) return [line(named)];
					// On an author's own page their stories do not repeat the name.
					return card.matches('.mystories') ? [card.ownerDocument.title.split(' | ')[0]] : undefined;
				},
			},
			numbers,
			dates,
			prose: {
				summary: (card) => [
					card.matches('.bs')
						? prose(card, 'a, .gray').replace(/^by\b\s*/, '')
						: prose(ownFirst(card, '.z-indent', CARD), '.z-padtop2'),
				],
			},
		},
		story: {
			at: '#profile_top, #storytext, #storycontent',
			id: storyId,
			title,
			url: (root, url) => {
				const known = storyId(root, url);
				return known ? new URL(`/s/${known}/1/`, url).href : undefined;
			},
			says: {
				...says,
				[shelf]: breadcrumb,
				author: (root) => {
					const top = root.querySelector('#profile_top a[href*="/u/"], #content a[href*="/u/"]');
					const old = top ?? [...root.querySelectorAll('td a[href*="/u/"]')].at(0);
					return old ? [line(old)] : undefined;
				},
			},
			numbers,
			dates,
			prose: { summary: '#profile_top > div.xcontrast_txt' },
		},
		text: '#storytext, #storycontent',
		chapter(text, url) {
			const chosen = text.ownerDocument.querySelector(
				'#chap_select option[selected], select[name="chapter"] option[selected]',
			);
			const fromUrl = /\/s\/\d+\/(\d+)/.exec(url.pathname)?.[1];
			const number = Number(chosen?.getAttribute('value') ?? fromUrl ?? Number.NaN);
			const mobile = /Chapter \d+: (.*)$/m.exec(prose(text.ownerDocument.querySelector('#content')))?.[1];
			const title = chosen ? line(chosen).replace(/^\d+\.\s*/, '') : mobile;
			return { ...(Number.isInteger(number) ? { number } : {}), ...(title ? { title } : {}) };
		},
		links: {
			previous: (root, url) => neighbour(root, url, -1),
			next: (root, url) => neighbour(root, url, 1),
		},
		leadsTo({ pathname }) {
			const [, story, chapter = '1'] = /^\/s\/(\d+)(?:\/(\d+))?(?:\/|$)/.exec(pathname) ?? [];
			return story ? { story, chapter } : undefined;
		},
		looksLike: (document) =>
			document.querySelector('#profile_top, .storytextp, #storytext, #storycontent, div.z-list') !== null &&
			mark.test(
				`${document.title} ${document.querySelector('#p_footer, a[href="/"], #content, #profile_top')?.innerHTML}`,
			),
	});

/** The chapter list tells which neighbours there are; the mobile site links them. */
function neighbour(root: Element, url: URL, step: 1 | -1): string | undefined {
	const options = [...root.querySelectorAll('#chap_select option, select[name="chapter"] option')];
	const at = options.findIndex((option) => option.hasAttribute('selected'));
	const value = at < 0 ? undefined : options[at + step]?.getAttribute('value');
	const story = storyIn(url.pathname);
	if (value && story) return `/s/${story}/${value}/`;
	return (
		[...root.querySelectorAll('[role="main"] ~ * a')]
			.find((link) => (step > 0 ? /^Next »$/ : /^« Prev$/).test(line(link)))
			?.getAttribute('href') ?? undefined
	);
}
