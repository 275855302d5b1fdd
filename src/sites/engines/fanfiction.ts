import { epochDate, isoDate } from '../date';
import { defineSite, type Pick, type Site } from '../define';
import { line, prose, squash } from '../text';
import { type Meta, parseMeta } from './fanfiction-meta';

// FanFiction.net and FictionPress. Five layouts: today's desktop (#profile_top), lists (.z-list), the mobile
// site (bare text in #content), and two old ones in which only the link to the rating guide marks the line.

/** The element whose text holds the line that begins with the rating. */
function metaElement(root: Element): Element | undefined {
	const known = root.querySelector('#profile_top span.xgray, .z-padtop2, .z-indent .xgray');
	if (known) return known;
	return root.querySelector('a[target="rating"]')?.parentElement ?? root.querySelector('#content') ?? undefined;
}

function meta(root: Element): Meta | undefined {
	const element = metaElement(root);
	const text = element?.textContent ?? '';
	if (element?.matches('.xgray')) return parseMeta(text);
	// The other layouts have no element of their own for the line: what stands around it is cut off.
	const at = text.indexOf('Rated:');
	return at < 0 ? undefined : parseMeta(text.slice(at, at + 1500));
}

const onMeta =
	(words: (known: Meta) => readonly (string | undefined)[]): Pick =>
	(root) => {
		const known = meta(root);
		return known && words(known);
	};

const date =
	(name: 'Published' | 'Updated'): Pick =>
	(root) => {
		const element = metaElement(root);
		for (const span of element?.querySelectorAll('span[data-xutime]') ?? []) {
			if (squash(span.previousSibling?.textContent ?? '').endsWith(`${name}:`)) {
				return [epochDate(span.getAttribute('data-xutime'))];
			}
		}
		return [isoDate(new RegExp(`${name}: (\\S+)`).exec(squash(element?.textContent ?? ''))?.[1])];
	};

const says = {
	rating: onMeta((known) => [known.rating]),
	genre: onMeta((known) => known.genres),
	relationship: onMeta((known) => known.relationships),
	character: onMeta((known) => known.characters),
	language: onMeta((known) => [known.language]),
	status: onMeta((known) => [known.complete ? 'Complete' : 'In-Progress']),
};
const numbers = {
	words: onMeta((known) => [known.words?.toString()]),
	chapters: onMeta((known) => [known.chapters?.toString()]),
};
const dates = { published: date('Published'), updated: date('Updated') };

const storyIn = (text: string | null | undefined): string | undefined => /\/s\/(\d+)/.exec(text ?? '')?.[1];
const storyId = (root: Element, url: URL): string | undefined =>
	storyIn(url.pathname) ??
	meta(root)?.id ??
	storyIn(root.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
	storyIn(root.querySelector('a[href*="/r/"]')?.getAttribute('href')?.replace('/r/', '/s/'));

/** The list of a fandom names it in its address and title, not on the cards. */
const listFandom = (root: Element): string | undefined =>
	/^(.+?) (?:FanFiction|Fanfic) Archive\b/i.exec(root.ownerDocument.title)?.[1];

const breadcrumb: Pick = (root) => {
	const links = [...root.querySelectorAll('#pre_story_links a, #content > a')].filter(
		(link) => !/\/(?:u|s|r)\//.test(link.getAttribute('href') ?? ''),
	);
	const last = links.at(-1) ?? oldCrumb(root);
	const name = line(last).replace(/ Crossover$/, '');
	return name === '' ? undefined : name.split(' + ');
};

/** The old layouts: links, then the title in bold, in one cell or box. */
const oldTitle = (root: Element): Element | undefined =>
	[...root.querySelectorAll('a[href] ~ b')].find((bold) => squash(bold.previousSibling?.textContent ?? '') === '»');
const oldCrumb = (root: Element): Element | undefined => oldTitle(root)?.previousElementSibling ?? undefined;

const title: Pick = (root) => {
	const known = root.querySelector('#profile_top > b, #content b') ?? oldTitle(root);
	if (known) return [line(known)];
	const text = root.ownerDocument.title.replace(/^Fanfic: /, '');
	return [/^(.*?)(?: Ch(?:apter)? \d+.*)?, an? .*fanfic/.exec(text)?.[1]];
};

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
		seen: true,
		examples: [
			`https://www.${host}/s/1234567/2/A-Title`,
			`https://m.${host}/s/1234567/2/`,
			`https://www.${host}/u/1234/Someone`,
			`https://${host}/s/1234567/`,
		],
		card: {
			at: 'div.z-list',
			link: 'a.stitle',
			id: (card) => storyIn(card.querySelector('a[href*="/s/"]')?.getAttribute('href')),
			title: 'a.stitle',
			url: (card, url) => new URL(card.querySelector('a.stitle')?.getAttribute('href') ?? '', url).href,
			says: {
				...says,
				[shelf]: (card: Element) => {
					const known = meta(card)?.fandoms ?? [];
					const page = known.length > 0 ? undefined : listFandom(card);
					return known.length > 0 ? known : page ? [page] : undefined;
				},
				author: (card) => {
					const named = card.querySelector('a[href*="/u/"]');
					if (named) return [line(named)];
					// On an author's own page their stories do not repeat the name.
					return card.matches('.mystories') ? [card.ownerDocument.title.split(' | ')[0]] : undefined;
				},
			},
			numbers,
			dates,
			prose: { summary: (card) => [prose(card.querySelector('.z-indent'), '.z-padtop2')] },
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
