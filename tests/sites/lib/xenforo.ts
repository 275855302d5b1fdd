import { type Fixture, html, words } from './fixture';

// Pages of XenForo 2 and 1 with threadmarks, with made-up threads.

const tags = (list: readonly string[]) =>
	`<dl class="tagList"><dd><span class="js-tagList">${list.map((tag) => `<a href="/tags/x/" class="tagItem">${tag}</a>`).join(' ')}</span></dd></dl>`;
const post = (id: string, mark: string) =>
	`<article class="message message--post ${mark === '' ? '' : 'hasThreadmark'} js-post" id="js-post-${id}" data-content="post-${id}">${mark === '' ? '' : `<div class="message-cell--threadmark-header"><span class="threadmarkLabel">${mark}</span><a class="threadmark-control threadmark-control--previous" href="/threads/long-shore.77/#post-1">Previous</a><a class="threadmark-control threadmark-control--next" href="/threads/long-shore.77/page-2#post-9">Next</a></div>`}<div class="message-content"><article class="message-body"><div class="bbWrapper">The water fell.</div></article></div></article>`;

/** The same pages at any base address of the software. */
export const xenforoFixture = (base: string): Fixture => {
	const { origin } = new URL(base);
	return {
		pages: [
			{
				name: 'a thread with threadmarked posts and a comment',
				url: `${base}threads/long-shore.77/`,
				page: 'story',
				html: html(
					'The Long Shore',
					`<div class="p-title"><h1 class="p-title-value"><span class="label label--red">NSFW</span><span class="label-append"> </span>The Long Shore</h1></div><div class="p-description"><ul><li><a class="username">tern</a></li><li><time datetime="2026-10-08T12:00:00+0000">Oct 8</time></li><li>${tags(['storms', 'slow burn'])}</li></ul></div><a href="/threads/long-shore.77/threadmarks">Threadmarks</a>${post('1', 'Low Water')}${post('2', '')}`,
				),
				stories: [
					{
						id: '77',
						title: 'The Long Shore',
						url: `${base}threads/77/`,
						says: { category: words('NSFW'), tag: words('storms', 'slow burn'), author: words('tern') },
						dates: { published: '2026-10-08' },
					},
				],
				chapters: [{ id: '1', title: 'Low Water' }],
				links: {
					previous: `${origin}/threads/long-shore.77/#post-1`,
					next: `${origin}/threads/long-shore.77/page-2#post-9`,
					contents: `${origin}/threads/long-shore.77/threadmarks`,
				},
			},
			{
				name: 'one post by its own address',
				url: `${base}posts/1/`,
				page: 'story',
				html: html(
					'The Long Shore',
					`<h1 class="p-title-value">The Long Shore</h1>${post('1', 'Low Water').replace(/<a class="threadmark-control[^>]*>\w+<\/a>/g, '')}`,
					`<link rel="canonical" href="${base}threads/long-shore.77/">`,
				),
				stories: [{ id: '77', title: 'The Long Shore', url: `${base}threads/77/`, says: {} }],
				chapters: [{ id: '1', title: 'Low Water' }],
			},
			{
				name: 'a list of threads',
				url: `${base}forums/writing.19/`,
				page: 'list',
				html: html(
					'Writing',
					`<div class="structItem structItem--thread"><div class="structItem-title"><span class="label">Quest</span><a href="/threads/long-shore.77/">The Long Shore</a></div><div class="structItem-minor"><ul><li><a class="username">tern</a></li><li class="structItem-startDate"><time datetime="2026-10-08T12:00:00+0000">Oct 8</time></li></ul><div class="structItem-tagBlock"><a class="tagItem">storms</a></div></div><div class="structItem-cell structItem-cell--threadmark"><a href="/threads/long-shore.77/threadmarks">3 threadmarks</a></div></div>`,
				),
				stories: [
					{
						id: '77',
						title: 'The Long Shore',
						url: `${base}threads/77/`,
						says: { category: words('Quest'), tag: words('storms'), author: words('tern') },
						dates: { published: '2026-10-08' },
					},
				],
			},
			{
				name: 'a list of threads without threadmarks: talk',
				url: `${base}forums/talk.20/`,
				page: 'other',
				html: html(
					'Talk',
					'<div class="structItem structItem--thread"><div class="structItem-title"><a href="/threads/hello.78/">Hello</a></div></div>',
				),
			},
			{
				name: 'a thread in XenForo 1, on a forum without rewritten addresses',
				url: `${base}index.php?threads/low-water.79/page-2`,
				page: 'story',
				html: html(
					'Low Water',
					`<div class="titleBar"><h1><span class="prefix">Quest</span> Low Water</h1><p id="pageDescription">by <a class="username">gull</a></p></div><div class="TagContainer"><a class="tag">storms</a></div><ol class="messageList"><li id="post-3" class="message"><div class="threadmarker"><span class="label"><strong>Threadmarks:</strong> Ebb</span><span class="previous"><a href="index.php?threads/low-water.79/#post-1">&lt;&lt;</a></span><span class="next"><a href="index.php?threads/low-water.79/page-3#post-9">&gt;&gt;</a></span></div><blockquote class="messageText">The water fell.</blockquote></li><li id="post-4" class="message"><blockquote class="messageText">Thank you!</blockquote></li></ol>`,
				),
				stories: [
					{
						id: '79',
						title: 'Quest Low Water',
						url: `${base}threads/79/`,
						says: { category: words('Quest'), tag: words('storms'), author: words('gull') },
					},
				],
				chapters: [{ id: '3', title: 'Ebb' }, { id: '4' }],
				links: {
					previous: `${base}index.php?threads/low-water.79/#post-1`,
					next: `${base}index.php?threads/low-water.79/page-3#post-9`,
				},
			},
			{
				name: 'a list of threadmarks, which opens nothing',
				url: `${base}threads/long-shore.77/threadmarks`,
				page: 'other',
				html: html('The Long Shore', `<div class="threadmarkListingHeader">${tags(['storms'])}</div>`),
			},
		],
	};
};
