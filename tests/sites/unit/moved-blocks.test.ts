// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { archive, FIRST_PAGE } from '../../../demo/archive';
import { siteById, siteFor } from '../../../src/sites';
import { ratingIn } from '../../../src/sites/engines/efiction-rating';
import { open } from '../lib/open';

// What `npm run fuzz` found where a skin puts a block, a card or a copy of a text somewhere else: what is not clear
// any more is unknown, and every text that reads like a chapter is covered.

const siteOf = (id: string) => siteById(id) ?? expect.fail(`there is no ${id}`);

/** What each card of a page says, by its title. */
function cards(id: string, url: string, body: string) {
	const site = siteOf(id);
	const document = open(`<body>${body}</body>`, url);
	return [...document.querySelectorAll(site.cards)].flatMap((card) => site.card(card, new URL(url)) ?? []);
}

describe('FicWad', () => {
	const warnings = '<span class="story-warnings">Warnings: <a title="Violence">[V]</a></span>';
	const card = (title: string, block: string, more = '') =>
		`<li><div class="title"><h4><a href="/story/1${title.length}">${title}</a></h4><span class="author">by <a>tern</a></span></div><div class="meta">Category: <a href="/category/5">Lighthouses</a> - Rating: R - Genres: Drama - ${block}Published: 2020-01-02 - 12 words</div>${more}</li>`;
	const read = (...all: string[]) =>
		cards('ficwad', 'https://ficwad.com/recent', `<ul class="storylist">${all.join('')}</ul>`);

	it('knows no warnings of a card whose block stands elsewhere', () => {
		const [moved] = read(card('Ebb', ' - '), card('The Tide', `${warnings} - ${warnings} - `));
		expect(moved?.says.warning).toBeUndefined();
		expect(moved?.says.genre?.words).toEqual(['Drama']);
	});

	it('still reads "none" where nothing was left behind', () => {
		expect(read(card('Ebb', ''))[0]?.says.warning).toEqual({ words: [], withheld: false });
	});

	it('does not rate a story whose heading strayed into the card of another', () => {
		const stray =
			'<div class="title"><h4><a href="/story/99">Gulls</a></h4><span class="author">by <a>tern</a></span></div>';
		const [one] = read(card('Ebb', '', stray).replace(/<h4>.*?<\/h4>/, ''));
		expect(one?.id).not.toBe('99');
		expect(one?.says.rating?.words).toEqual(['R']);
	});
});

describe('Ficbook', () => {
	const badges = (rating: string) =>
		`<div class="fanfic-badges"><div class="ds-label direction">Джен</div>${rating && `<div class="ds-label ds-label-rating-${rating}">${rating}</div>`}</div>`;
	const read = (inside: string) =>
		cards(
			'ficbook',
			'https://ficbook.net/popular',
			`<article class="fanfic-inline"><h3><a href="/readfic/77">Маяк</a></h3>${inside}</article>`,
		)[0]?.says.rating?.words;

	it('rates no story by the badges of another that stand beside its own', () => {
		expect(read(badges('R'))).toEqual(['R']);
		expect(read(badges('') + badges('G'))).toBeUndefined();
	});
});

describe('an eFiction list', () => {
	const labels = (id: number, warnings: string) =>
		`<div class="content"><span class="label">Genres: </span><a href="browse.php?type=class&type_id=1&classid=3">Drama</a><br>${warnings}<span class="label">Chapters: </span>2 <a href="viewstory.php?sid=${id}&index=1">Table of Contents</a></div>`;
	const card = (inside: string) =>
		cards(
			'efiction',
			'https://stories.example/browse.php?type=recent',
			`<div class="listbox"><div class="title"><a href="viewstory.php?sid=1">Ebb</a> by <a href="viewuser.php?uid=2">tern</a></div>${inside}</div>`,
		)[0]?.says.warning;

	it('takes no "none" from labels that lead to the contents of another story', () => {
		const none = '<span class="label">Warnings: </span>None<br>';
		expect(card(labels(1, none))).toEqual({ words: [], withheld: false });
		expect(card(labels(1, '') + labels(2, none))).toBeUndefined();
	});
});

describe('FanFiction.net', () => {
	const line = (rated: string, inside = '') =>
		`<div class="z-padtop2 xgray">Rated: ${rated} - English - Drama - Words: 954 - Published: ${inside}<span data-xutime="1767830400">Jan 8</span></div>`;
	const card = (link: string, rest: string) =>
		`<div class="z-list">${link} by <a href="/u/9/tern">tern</a><div class="z-indent z-padtop">A light.${rest}</div></div>`;
	const read = (body: string) => cards('fanfiction', 'https://www.fanfiction.net/book/Lighthouses/', body);

	it('gives a card without a title neither title nor rating of the one that strayed into it', () => {
		const inner = card('<a href="/s/11/1/Ebb">Ebb</a>', line('K'));
		const all = read(card('', line('T', inner)));
		expect(all.map(({ id, says }) => [id, says.rating?.words])).toEqual([
			['title:tern', ['T']],
			['11', ['K']],
		]);
	});

	it('knows no rating of a card with two lines that say different things', () => {
		const all = [line('K') + line('M'), line('K') + line('K')].map((lines) =>
			read(card('<a href="/s/11/1/">Ebb</a>', lines)),
		);
		expect(all.map(([one]) => one?.says.rating?.words)).toEqual([undefined, ['K']]);
	});
});

it('Ficbook: knows no rating of a card with two badges that say different things', () => {
	const badge = (rating: string) => `<div class="ds-label ds-label-rating-${rating}">${rating}</div>`;
	const read = (badges: string) =>
		cards(
			'ficbook',
			'https://ficbook.net/find',
			`<article class="fanfic-inline"><h3><a href="/readfic/1">Ebb</a></h3>${badges}</article>`,
		)[0]?.says.rating?.words;
	expect(read(badge('G'))).toEqual(['G']);
	expect(read(badge('G') + badge('NC-17'))).toBeUndefined();
});

it('eFiction: takes no label for a part of the rating before it', () => {
	expect(ratingIn('PG Categories:')).toBeUndefined();
	expect(ratingIn('PG')).toBe('PG');
});

describe('a forum', () => {
	const text = `<p>${'The water fell and the gulls walked out. '.repeat(20)}</p>`;
	const covered = (address: string, body: string) => {
		const url = new URL(address);
		const site = siteFor(url) ?? expect.fail('there is no such forum');
		return site.texts(open(`<body>${body}</body>`, address), url).length;
	};
	const thread = 'https://forums.spacebattles.com/threads/a-story.12/';
	const post = (mark: string) =>
		`<article class="message message--post">${mark}<div class="bbWrapper">${text}</div></article>`;

	it('has its threads covered in a layout that nobody has seen', () => {
		expect(covered(thread, `<section>${text}</section>`)).toBe(1);
		expect(covered(thread, post('<span class="threadmarkLabel">Ebb</span>'))).toBe(1);
		expect(covered('https://thekittenboard.com/board/viewtopic.php?t=12', `<section>${text}</section>`)).toBe(1);
	});

	it('has its talk left alone', () => {
		expect(covered(thread, post(''))).toBe(0);
		expect(covered('https://forums.spacebattles.com/forums/writing.19/', `<section>${text}</section>`)).toBe(0);
	});
});

describe('AO3', () => {
	const site = siteOf('ao3');

	it('knows no rating, and all warnings, of a card with the symbols of another one before its own', () => {
		const document = open(archive(new URL(FIRST_PAGE))?.body ?? '', FIRST_PAGE);
		const card = document.querySelector('li.blurb') ?? expect.fail('there is no card');
		const before = site.card(card, new URL(FIRST_PAGE));
		card.insertAdjacentHTML(
			'afterbegin',
			'<ul class="required-tags"><li><span class="rating-other rating" title="Of another one"></span></li><li><span class="warning-no warnings" title="No Archive Warnings Apply"></span></li></ul>',
		);
		for (const tag of card.querySelectorAll('ul.tags .warnings')) tag.remove();
		[...card.querySelectorAll('span.warnings')].at(-1)?.setAttribute('title', 'Major Character Death');
		const says = site.card(card, new URL(FIRST_PAGE))?.says;
		expect(before?.says.rating?.words).toHaveLength(1);
		expect(says?.rating).toBeUndefined();
		expect(says?.warning?.words).toContain('Major Character Death');
	});

	it.each([
		['as long', 20],
		['hardly shorter', 19],
	])('covers a copy of a chapter that is %s, in another layout', (_, lines) => {
		const url = new URL('https://archiveofourown.org/works/12');
		const text = (count: number) => `<p>${'The water fell and the gulls walked out. '.repeat(2)}</p>`.repeat(count);
		const document = open(
			`<dl class="work meta"></dl><div id="chapters"><div class="userstuff">${text(20)}</div></div><section>${text(lines)}</section>`,
			url.href,
		);
		expect(site.texts(document, url).map(({ localName }) => localName)).toEqual(['div', 'section']);
	});
});

describe('AO3', () => {
	it('takes no tag that strayed into the place for the rating for one', () => {
		const url = new URL('https://archiveofourown.org/works/1003/chapters/100302');
		const document = open(archive(url)?.body ?? '', url.href);
		const place = document.querySelector('dl.work.meta dd.rating') ?? expect.fail('there is no rating');
		const rating = siteOf('ao3').story(document, url)?.says.rating;
		expect(rating?.words).toHaveLength(1);
		place.insertAdjacentHTML('beforeend', '<ul><li><a class="tag">Hurt/Comfort</a></li></ul>');
		expect(siteOf('ao3').story(document, url)?.says.rating).toEqual(rating);
	});
});
