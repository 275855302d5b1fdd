// Long because it holds made-up pages of the software, as data.
import { atLeast, type Expected, type Fixture, html, none, type Page, withheld, words } from './fixture';

// Pages of the otwarchive software, with made-up works. Structure: its templates.

interface Labels {
	readonly rating?: string;
	readonly warnings: readonly string[];
	readonly hidden?: boolean;
}
const tag = (text: string) => `<a class="tag" href="/tags/${encodeURIComponent(text)}/works">${text}</a>`;
const showHidden = (id: string, kind: string) =>
	`<strong><a data-remote="true" href="/tags/show_hidden?creation_id=${id}&amp;creation_type=Work&amp;tag_type=${kind}">Show ${kind}</a></strong>`;

const symbols = ({ rating, warnings }: Labels) => `<ul class="required-tags">
<li><a class="help symbol question modal" title="Symbols key" href="/help/symbols-key.html"><span class="rating-mature rating" title="${rating}"><span class="text">${rating}</span></span></a></li>
<li><a class="help symbol question modal" title="Symbols key" href="/help/symbols-key.html"><span class="warning-yes warnings" title="${warnings.join(', ')}"><span class="text">${warnings.join(', ')}</span></span></a></li>
<li><a class="help symbol question modal" title="Symbols key" href="/help/symbols-key.html"><span class="category-gen category" title="Gen"><span class="text">Gen</span></span></a></li>
<li><a class="help symbol question modal" title="Symbols key" href="/help/symbols-key.html"><span class="complete-no iswip" title="Work in Progress"><span class="text">Work in Progress</span></span></a></li></ul>`;

const module = (href: string, id: string, labels: Labels) => `<div class="header module">
<h4 class="heading"><a href="${href}">The Long Shore</a> by <a rel="author" href="/users/tern/pseuds/tern">tern</a> for <a href="/users/gull/gifts">gull</a></h4>
<h5 class="fandoms heading"><span class="landmark">Fandoms:</span> ${tag('Lighthouse Keepers')}</h5>
${symbols(labels)}<p class="datetime">08 Oct 2026</p></div>
<h6 class="landmark heading">Tags</h6><ul class="tags commas">
${
	labels.hidden
		? `<li class="warnings" id="work_${id}_category_warnings">${showHidden(id, 'warnings')}</li>`
		: labels.warnings.map((warning) => `<li class="warnings"><strong>${tag(warning)}</strong></li>`).join('')
}
<li class="relationships">${tag('Keeper &amp; Keeper')}</li><li class="characters">${tag('The Keeper')}</li>
${labels.hidden ? `<li class="freeforms" id="work_${id}_category_freeforms">${showHidden(id, 'freeforms')}</li>` : `<li class="freeforms">${tag('Storms')}</li> <li class="freeforms">${tag('Grief')}</li>`}</ul>
<h6 class="landmark heading">Summary</h6><blockquote class="userstuff summary"><p>A light goes out.</p><p>Somebody rows.</p></blockquote>
<dl class="stats"><dt class="language">Language:</dt><dd class="language" lang="en">English</dd><dt class="words">Words:</dt><dd class="words">12,345</dd><dt class="chapters">Chapters:</dt><dd class="chapters"><a href="${href}/chapters/9">3</a>/?</dd></dl>`;

const work = (id: string, labels: Labels) =>
	`<li id="work_${id}" class="work blurb group work-${id} user-7" role="article">${module(`/works/${id}`, id, labels)}</li>`;

const read = (host: string, id: string, says: Expected['says'], url = `https://${host}/works/${id}`): Expected => ({
	id,
	title: 'The Long Shore',
	...(url ? { url } : {}),
	says: {
		category: words('Gen'),
		fandom: words('Lighthouse Keepers'),
		relationship: words('Keeper & Keeper'),
		character: words('The Keeper'),
		tag: words('Storms', 'Grief'),
		author: words('tern'),
		language: words('English'),
		status: words('Work in Progress'),
		...says,
	},
	numbers: { words: 12345, chapters: 3 },
	dates: { updated: '2026-10-08' },
	prose: { summary: 'A light goes out.\nSomebody rows.' },
});

const without = (story: Expected, ...fields: (keyof Expected['says'])[]): Expected => ({
	...story,
	says: Object.fromEntries(
		Object.entries(story.says).filter(([field]) => !fields.includes(field as keyof Expected['says'])),
	),
});

const frame = (mainClass: string, body: string) =>
	html(
		'The Long Shore',
		`<div id="outer" class="wrapper"><div id="inner" class="wrapper"><div id="main" class="${mainClass} region" role="main">${body}</div></div></div>`,
	);

const sidebar = `<form id="work-filters" class="narrow-hidden filters"><dl><dt class="warning tags">Warnings</dt><dd class="warning tags"><label>${'Underage Sex (12)'}</label></dd></dl></form>`;

const list = (host: string): Page => ({
	name: 'a list with every kind of card',
	url: `https://${host}/tags/Storms/works`,
	page: 'list',
	html: frame(
		'works-index dashboard filtered',
		`<ol class="work index group">
${work('101', { rating: 'Mature', warnings: ['Graphic Depictions Of Violence', 'No Archive Warnings Apply'] })}
${work('102', { rating: 'Not Rated', warnings: ['Creator Chose Not To Use Archive Warnings'] })}
${work('103', { rating: 'Explicit', warnings: ['Choose Not To Use Archive Warnings', 'Underage'], hidden: true })}
<li id="work_104" class="mystery work blurb group work-104" role="article"><div class="mystery header picture module"><h4 class="heading">Mystery Work</h4></div><blockquote class="userstuff summary"><p>This is part of an ongoing challenge and will be revealed soon!</p></blockquote></li>
<li id="external_work_9" class="blurb group external-work-9" role="article">${module('/external_works/9', '9', { rating: 'No rating', warnings: ['Creator Chose Not To Use Archive Warnings'] })}</li>
</ol>${sidebar}`,
	),
	stories: [
		read(host, '101', { rating: words('Mature'), warning: words('Graphic Depictions Of Violence') }),
		read(host, '102', { rating: withheld, warning: withheld }),
		read(host, '103', { rating: words('Explicit'), warning: atLeast('Underage Sex'), tag: withheld }),
		{
			id: '104',
			title: 'Mystery Work',
			says: {},
			prose: { summary: 'This is part of an ongoing challenge and will be revealed soon!' },
		},
		read(host, 'external-work-9', { rating: withheld, warning: withheld }, ''),
	],
});

const series = (host: string): Page => ({
	name: 'a list of series, one on an old page without symbols whose warnings the account hides',
	url: `https://${host}/users/tern/series`,
	page: 'list',
	html: frame(
		'series-index dashboard',
		`<ul class="series index group"><li id="series_31" class="series blurb group series-31 user-7" role="article">${module('/series/31', '31', { rating: 'Mature', warnings: ['No Archive Warnings Apply'] })}</li>
<li id="series_32" class="series blurb group" role="article">${module('/series/32', '32', { rating: 'Mature', warnings: [], hidden: true }).replace(/<ul class="required-tags">[\s\S]*?<\/ul>/, '')}</li></ul>`,
	),
	stories: [
		read(host, 'series-31', { rating: words('Mature'), warning: none }, ''),
		without(read(host, 'series-32', { warning: withheld, tag: withheld }, ''), 'category', 'status'),
	],
});

const bookmarks = (host: string): Page => ({
	name: 'bookmarks of works and series, with the tags of those who bookmarked',
	url: `https://${host}/users/gull/bookmarks`,
	page: 'list',
	html: frame(
		'bookmarks-index dashboard filtered',
		`<ol class="bookmark index group">
<li id="bookmark_5" class="bookmark blurb group work-201 user-7" role="article"><p class="status" title="2 Bookmarks"></p>${module('/works/201', '201', { rating: 'Mature', warnings: ['Major Character Death'] })}
<div class="user module group"><h5 class="byline heading">Bookmarked by gull</h5><ul class="meta tags commas"><li>${tag('Rape/Non-Con')}</li></ul></div>
<div class="recent module group"><ul class="bookmark index group"><li class="user short blurb group user-8">Rec by heron</li></ul></div></li>
<li id="bookmark_6" class="bookmark blurb group series-31 user-7" role="article">${module('/series/31', '31', { rating: 'Teen And Up Audiences, General Audiences', warnings: ['No Archive Warnings Apply'] })}</li>
<li id="bookmark_7" class="bookmark blurb group" role="article"><p class="message">This has been deleted, sorry!</p></li></ol>`,
	),
	stories: [
		read(host, '201', { rating: words('Mature'), warning: words('Major Character Death') }),
		read(host, 'series-31', { rating: words('Teen And Up Audiences', 'General Audiences'), warning: none }, ''),
	],
});

const meta = (name: string, tags: string) =>
	`<dt class="${name} tags">${name}:</dt><dd class="${name} tags"><ul class="commas">${tags}</ul></dd>`;
const li = (...tags: string[]) => tags.map((text) => `<li>${tag(text)}</li>`).join('');
const header = (
	tags: string,
) => `<h3 class="landmark heading">Work Header</h3><div class="wrapper"><dl class="work meta group">${tags}
<dt class="language">Language:</dt><dd class="language" lang="en">English</dd><dt class="stats">Stats:</dt><dd class="stats"><dl class="stats"><dt class="published">Published:</dt><dd class="published">2026-09-01</dd><dt class="status">Updated:</dt><dd class="status">2026-10-08</dd><dt class="words">Words:</dt><dd class="words">12,345</dd><dt class="chapters">Chapters:</dt><dd class="chapters">3/3</dd></dl></dd></dl></div>`;
const preface = (byline: string) =>
	`<div class="preface group"><h2 class="title heading">The Long Shore</h2><h3 class="byline heading">${byline}</h3><div class="summary module"><h3 class="heading">Summary:</h3><blockquote class="userstuff"><p>A light goes out.</p></blockquote></div><div class="notes module"><h3 class="heading">Notes:</h3><blockquote class="userstuff"><p>CW for storms.</p></blockquote></div></div>`;
const author = '<a rel="author" href="/users/tern/pseuds/tern">tern</a>';
const opened = (host: string, id: string, says: Expected['says']): Expected => ({
	...read(host, id, says),
	numbers: { words: 12345, chapters: 3, planned: 3 },
	dates: { published: '2026-09-01', updated: '2026-10-08' },
	prose: { summary: 'A light goes out.', notes: 'CW for storms.\n\nThank you for reading.' },
});
const endnotes =
	'<div class="afterword preface group"><div id="work_endnotes" class="end notes module"><blockquote class="userstuff"><p>Thank you for reading.</p></blockquote></div></div>';

const chapterPage = (host: string): Page => ({
	name: 'one chapter of a work, with its own notes',
	url: `https://${host}/works/301/chapters/902`,
	page: 'story',
	html: frame(
		'chapters-show',
		`<div class="work"><ul class="work navigation actions"><li class="chapter entire"><a href="/works/301?view_full_work=true">Entire Work</a></li><li class="chapter previous"><a href="/works/301/chapters/901#workskin">Previous</a></li><li class="chapter next"><a href="/works/301/chapters/903#workskin">Next</a></li><li class="chapter"><noscript></noscript><a href="/works/301/navigate">Chapter Index</a></li></ul>
${header(meta('rating', li('Mature')) + meta('warning', li('Graphic Depictions Of Violence', 'Creator Chose Not To Use Archive Warnings')) + meta('category', li('Gen')) + meta('fandom', li('Lighthouse Keepers')) + meta('relationship', li('Keeper &amp; Keeper')) + meta('character', li('The Keeper')) + meta('freeform', li('Storms', 'Grief')))}
<div id="work-skin" class="wrapper"><div id="workskin">${preface(author)}<div id="chapters"><div class="chapter" id="chapter-2"><div class="chapter preface group"><h3 class="title"><a href="/works/301/chapters/902">Chapter 2</a>: Low Water</h3><div id="summary" class="summary module"><blockquote class="userstuff"><p>The tide turns.</p></blockquote></div><div id="notes" class="notes module"><blockquote class="userstuff"><p>Warnings for this chapter: a flood.</p></blockquote></div></div><div class="userstuff module" role="article"><h3 class="landmark heading" id="work">Chapter Text</h3><p>The water fell.</p></div><div class="chapter preface group"><div class="end notes module" id="chapter_2_endnotes"><blockquote class="userstuff"><p>Next: the storm.</p></blockquote></div></div></div></div>${endnotes}</div></div></div>`,
	),
	stories: [
		opened(host, '301', {
			rating: words('Mature'),
			warning: atLeast('Graphic Depictions Of Violence'),
			status: words('Complete Work'),
		}),
	],
	chapters: [
		{
			id: '902',
			number: 2,
			title: 'Low Water',
			notes: 'The tide turns.\n\nWarnings for this chapter: a flood.\n\nNext: the storm.',
		},
	],
	links: {
		previous: `https://${host}/works/301/chapters/901#workskin`,
		next: `https://${host}/works/301/chapters/903#workskin`,
		contents: `https://${host}/works/301/navigate`,
	},
});

const hiddenPage = (host: string): Page => ({
	name: 'a work whose warnings and tags the account hides, by an anonymous author',
	url: `https://${host}/chapters/904`,
	page: 'story',
	html: frame(
		'works-show',
		`<div class="work"><ul class="work navigation actions"><li class="download"><a href="/downloads/302/The_Long_Shore.epub">EPUB</a></li></ul>
${header(meta('rating', li('Not Rated')) + meta('warning', `<li id="work_302_category_warnings">${showHidden('302', 'warnings')}</li>`) + meta('fandom', li('Lighthouse Keepers')) + meta('freeform', `<li id="work_302_category_freeforms">${showHidden('302', 'freeforms')}</li>`))}
<div id="workskin">${preface('Anonymous')}<div id="chapters" role="article"><h3 class="landmark heading" id="work">Work Text:</h3><div class="userstuff"><p>The water fell.</p></div></div>${endnotes}</div></div>`,
	),
	stories: [
		opened(host, '302', {
			rating: withheld,
			warning: withheld,
			tag: withheld,
			category: none,
			relationship: none,
			character: none,
			author: words('Anonymous'),
			status: words('Complete Work'),
		}),
	],
	chapters: [{ number: 1 }],
});

const adultPage = (host: string): Page => ({
	name: 'the page that asks before adult works',
	url: `https://${host}/works/303`,
	page: 'story',
	html: frame(
		'works-show',
		`<h2 class="landmark heading">Adult Content Warning</h2><p class="caution notice">This work could have adult content.</p><ul class="actions"><li><a href="/works/303?view_adult=true">Yes, Continue</a></li></ul><ol class="work index group">${work('303', { rating: 'Explicit', warnings: ['Rape/Non-Con'] })}</ol>`,
	),
	stories: [read(host, '303', { rating: words('Explicit'), warning: words('Rape/Non-Con') })],
});

const loginPage = (host: string): Page => ({
	name: 'the login page that stands for a restricted work',
	url: `https://${host}/users/login?restricted=true`,
	page: 'other',
	html: frame('sessions-new system session', '<p>This work is only available to registered users.</p>'),
});

/** The same pages on any host of the software. */
export const otwFixture = (host: string): Fixture => ({
	pages: [
		list(host),
		series(host),
		bookmarks(host),
		chapterPage(host),
		hiddenPage(host),
		adultPage(host),
		loginPage(host),
	],
});
