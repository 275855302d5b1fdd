import { attempt } from '../attempt';
import { defineSite } from '../define';
import { textIn } from '../engines/json';
import type { Layout } from '../layout';
import { all, first } from '../query';
import { line } from '../text';
import { unnumbered } from '../unnumbered-address';

// Authors tick three things of their own accord: cruelty, violence, sex (残酷描写有り, 暴力描写有り, 性描写有り). The
// page of a work is drawn from data in its head, with names that change; lists and episodes have lasting names.

const workIn = (href: string | null | undefined): string | undefined => /\/works\/(\d+)/.exec(href ?? '')?.[1];
const FLAGS = [
	['isCruel', '残酷描写有り'],
	['isViolent', '暴力描写有り'],
	['isSexual', '性描写有り'],
] as const;
const CARD_LINK = 'a[href*="/works/"]';

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/** The work in the page's data; undefined where it is of another page: the site moves on without loading. */
function work(root: ParentNode, url: URL): { readonly own: Data; readonly state: Data } | undefined {
	const script = root.querySelector('script#__NEXT_DATA__');
	let state = script && attempt<unknown>(() => JSON.parse(script.textContent ?? ''));
	for (const name of ['props', 'pageProps', '__APOLLO_STATE__']) state = isData(state) ? state[name] : undefined;
	const own = isData(state) ? state[`Work:${workIn(url.pathname)}`] : undefined;
	return isData(state) && isData(own) ? { own, state } : undefined;
}
const given = (root: ParentNode, url: URL, ...path: readonly string[]): string | undefined =>
	textIn(work(root, url)?.own, ...path);
/** What a value refers to, in the same data. */
const referred = (root: ParentNode, url: URL, name: string, of: string): string | undefined => {
	const data = work(root, url);
	const key = data && textIn(data.own, name, '__ref');
	return key && data ? textIn(data.state[key], of) : undefined;
};
const list = (word: string | undefined): string[] | undefined => (word === undefined ? undefined : [word]);

const says: Layout['says'] = {
	warning: (root, url) => {
		const own = work(root, url)?.own;
		if (!own || FLAGS.some(([flag]) => typeof own[flag] !== 'boolean')) return undefined;
		return FLAGS.flatMap(([flag, words]) => (own[flag] === true ? [words] : []));
	},
	tag: (root, url) => {
		const tags = work(root, url)?.own.tagLabels;
		return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : undefined;
	},
	fandom: (root, url) => list(referred(root, url, 'fanFictionSource', 'title')),
	author: (root, url) =>
		list(
			referred(root, url, 'author', 'activityName') ??
				(line(root.querySelector('#contentMain-header-author')) || undefined),
		),
	status: (root, url) => list(given(root, url, 'serialStatus')),
};

export default defineSite({
	id: 'kakuyomu',
	name: 'カクヨム (Kakuyomu)',
	matches: ['*://kakuyomu.jp/*'],
	optional: true,
	seen: false,
	examples: ['https://kakuyomu.jp/works/1234567890/episodes/1234567891'],
	words: { status: { spelling: { COMPLETED: '完結済', RUNNING: '連載中' } } },
	card: {
		at: '.widget-work',
		link: CARD_LINK,
		id: (card) => workIn(first(card, CARD_LINK)?.getAttribute('href')) ?? unnumbered(line(first(card, CARD_LINK))),
		title: CARD_LINK,
		url: (card) => first(card, CARD_LINK)?.getAttribute('href') ?? undefined,
		says: {
			// Cards print what was ticked, and nothing where nothing was.
			warning: (card) =>
				first(card, '.widget-workCard-meta') ? all(card, '.widget-workCard-flags > span').map(line) : undefined,
			tag: '.widget-workCard-tags a',
			genre: '.widget-workCard-genre',
			author: '.widget-workCard-authorLabel',
		},
	},
	story: {
		at: 'script#__NEXT_DATA__, .widget-episodeBody',
		id: (_, url) => workIn(url.pathname),
		title: (root, url) => [given(root, url, 'title') ?? line(root.querySelector('#contentMain-header-workTitle'))],
		url: (_, url) => (workIn(url.pathname) ? new URL(`/works/${workIn(url.pathname)}`, url).href : undefined),
		says,
		dates: {
			published: (root, url) => [given(root, url, 'publishedAt')],
			updated: (root, url) => [given(root, url, 'editedAt')],
		},
		prose: { summary: (root, url) => [given(root, url, 'introduction')] },
	},
	text: '.widget-episodeBody',
	chapter(text, url) {
		const id = /\/episodes\/(\d+)/.exec(url.pathname)?.[1];
		const title = line(text.ownerDocument.querySelector('.widget-episodeTitle'));
		return { ...(id ? { id } : {}), ...(title ? { title } : {}) };
	},
	links: { previous: '#contentMain-readPrevEpisode', next: '#contentMain-readNextEpisode' },
	leadsTo({ pathname }) {
		const [, story, chapter] = /^\/works\/(\d+)(?:\/episodes\/(\d+))?\/?$/.exec(pathname) ?? [];
		return story ? { story, ...(chapter && { chapter }) } : undefined;
	},
	kind: (document, { pathname }) =>
		workIn(pathname) ? undefined : document.querySelector('.widget-work') ? 'list' : 'other',
});
