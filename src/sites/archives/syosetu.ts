import { defineSite } from '../define';
import type { Layout } from '../layout';
import { all, first } from '../query';
import { line, proseOf } from '../text';
import { unlessLeftOut } from '../unless-mentioned';
import { unnumbered } from '../unnumbered-address';

// Two fixed words are ticked by authors: R15 and 残酷な描写あり. The page about a work has them among its keywords;
// the work's first page and its episodes print a notice in brackets, `〔残酷描写〕`. Adult works have a host of their own.

const HOSTS = ['ncode.syosetu.com', 'novel18.syosetu.com'] as const;
const workIn = (path: string): string | undefined =>
	/^\/(?:novelview\/infotop\/ncode\/)?(n\d+[a-z]+)(?:\/|$)/i.exec(path)?.[1]?.toLowerCase();
const episodeIn = (path: string): string | undefined => /^\/n\d+[a-z]+\/(\d+)\/?$/i.exec(path)?.[1];
const CRUEL = '残酷な描写あり';
const TEXT = '.p-novel__text:not(.p-novel__text--preface):not(.p-novel__text--afterword), #novel_honbun';

/** The value beside a name on the page about a work; a table in the layout before. */
const entry = (root: Element, name: string): Element | undefined => {
	const found = all(root, '.p-infotop-data__title, #noveltable1 th, #noveltable2 th').find((one) => line(one) === name);
	return found?.nextElementSibling ?? undefined;
};
const keywords = (root: Element): string[] | undefined => {
	const found = entry(root, 'キーワード');
	return (
		found &&
		line(found)
			.split(' ')
			.filter((word) => word !== '')
	);
};
/** Words in brackets in the notice above an episode. */
const noticed = (root: Element): string[] =>
	all(root, '.c-announce, .attention').flatMap((one) =>
		[
			...line(one)
				.slice(0, 400)
				.matchAll(/〔([^〔〕]{1,40})〕/g),
		].map((found) => found[1] ?? ''),
	);

const says: Layout['says'] = {
	rating: (root, url) => {
		const known = keywords(root);
		if (url.hostname === HOSTS[1]) return ['R18'];
		return known?.includes('R15') ? ['R15'] : undefined;
	},
	warning: (root) => {
		const known = keywords(root);
		if (known) return unlessLeftOut(known.includes(CRUEL) ? [CRUEL] : [], root, /残酷な?描写/, TEXT);
		const found = noticed(root);
		return found.length > 0 ? found : undefined;
	},
	tag: (root) => keywords(root)?.filter((word) => word !== 'R15' && word !== CRUEL),
	genre: (root) => {
		const found = entry(root, 'ジャンル');
		return found ? [line(found)] : undefined;
	},
	author: (root) => {
		const own = root.querySelector('.p-novel__author a, .p-novel__author, .novel_writername');
		const found = own ? line(own) : line(entry(root, '作者名'));
		return found ? [found.replace(/^作者[：:]\s?/, '')] : undefined;
	},
};
/** An episode's page links the work above its text. */
const WORK_LINK = '.c-announce a[href*="/n"], .contents1 a[href*="/n"]';
const LINK = '.novel_h a';
const KEYWORD = 'a[href*="word="]';

export default defineSite({
	id: 'syosetu',
	name: '小説家になろう (Syosetu)',
	matches: [...HOSTS, 'yomou.syosetu.com'].map((host) => `*://${host}/*`),
	optional: true,
	seen: false,
	examples: [
		'https://ncode.syosetu.com/n1234ab/12/',
		'https://novel18.syosetu.com/n1234ab/',
		'https://yomou.syosetu.com/search.php?word=shore',
	],
	card: {
		at: '.searchkekka_box',
		link: LINK,
		id: (card, url) => {
			const href = first(card, LINK)?.getAttribute('href') ?? '';
			return (URL.canParse(href, url) && workIn(new URL(href, url).pathname)) || unnumbered(line(first(card, LINK)));
		},
		title: LINK,
		url: (card) => first(card, LINK)?.getAttribute('href') ?? undefined,
		says: {
			rating: (card) => (all(card, KEYWORD).some((one) => line(one) === 'R15') ? ['R15'] : undefined),
			tag: KEYWORD,
			author: 'a[href*="mypage.syosetu.com"]',
		},
		prose: { summary: '.ex' },
	},
	story: {
		at: '.p-novel__title, .p-infotop-title, .novel_title, .novel_subtitle',
		id: (_, url) => workIn(url.pathname),
		title: (root, url) => [
			line(root.querySelector(episodeIn(url.pathname) ? WORK_LINK : '.p-novel__title, .novel_title, .p-infotop-title')),
		],
		url: (_, url) => (workIn(url.pathname) ? new URL(`/${workIn(url.pathname)}/`, url).href : undefined),
		says,
		prose: { summary: '#novel_ex' },
	},
	text: TEXT,
	chapter(text, url) {
		const number = Number(episodeIn(url.pathname) ?? Number.NaN);
		const page = text.ownerDocument;
		const title = episodeIn(url.pathname) && line(page.querySelector('.p-novel__title, .novel_subtitle'));
		const notes = proseOf(page, '.p-novel__text--preface, .p-novel__text--afterword, #novel_p, #novel_a');
		return {
			...(Number.isInteger(number) ? { number } : {}),
			...(title ? { title } : {}),
			...(notes ? { notes } : {}),
		};
	},
	links: { previous: '.c-pager__item--before', next: '.c-pager__item--next', contents: WORK_LINK },
	leadsTo({ pathname }) {
		const story = workIn(pathname);
		const chapter = episodeIn(pathname);
		return story ? { story, ...(chapter && { chapter }) } : undefined;
	},
});
