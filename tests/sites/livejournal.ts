import { type Fixture, html, type Page, words } from './lib/fixture';

const page = (name: string, body: string): Page => ({
	name,
	url: 'https://tern.livejournal.com/11.html',
	page: 'story',
	html: html('tern', body),
	stories: [
		{
			id: 'tern.livejournal.com/11.html',
			title: 'The Long Shore',
			url: 'https://tern.livejournal.com/11.html',
			says: { rating: words('R'), tag: words('storms'), author: words('tern') },
		},
	],
	chapters: [{ title: 'The Long Shore', warning: words('storms', 'R') }],
});
const gate = (name: string, body: string): Page => ({
	name,
	url: 'https://tern.livejournal.com/12.html',
	page: 'story',
	html: html('tern', body),
	stories: [
		{ id: 'tern.livejournal.com/12.html', title: 'Adult content', says: {}, prose: { notes: 'Marked by the author.' } },
	],
});

const fixture: Fixture = {
	pages: [
		page(
			'today’s layout',
			'<article class="aentry"><h1 class="aentry-post__title">The Long Shore</h1><span class="i-ljuser-username">tern</span><div class="aentry-post__text">Rating: R<br>The water fell.</div><div class="aentry-tags"><a>storms</a></div></article>',
		),
		page(
			'the layout before',
			'<article class="b-singlepost"><h1 class="b-singlepost-title">The Long Shore</h1><span class="ljuser">tern</span><div class="b-singlepost-body">Rating: R<br>The water fell.</div><div class="b-singlepost-tags"><a>storms</a></div></article>',
		),
		page(
			'a style of the journal’s own',
			'<div class="entry-wrap"><h3 class="entry-title">The Long Shore</h3><span class="ljuser">tern</span><div class="entry-content">Rating: R<br>The water fell.</div><div class="ljtags"><a>storms</a></div></div>',
		),
		gate(
			'the page that asks',
			'<div class="b-msgsystem-warningbox"><h2>Adult content</h2><p>Marked by the author.</p><button class="b-msgsystem-warningbox-confirm">Yes</button></div>',
		),
		gate(
			'the page that asks, older',
			'<div class="warningbox"><h2>Adult content</h2><p>Marked by the author.</p><form></form></div>',
		),
	],
};
export default fixture;
