import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'a book without marks around its chapters',
			url: 'https://www.gutenberg.org/cache/epub/11/pg11-images.html',
			page: 'story',
			html: html(
				'The Project Gutenberg eBook of The Long Shore',
				'<section id="pg-header" class="pgheader"><h2>The Project Gutenberg eBook of <span id="pg-title-no-subtitle">The Long Shore</span></h2><div id="pg-machine-header"><p><strong>Title</strong>: The Long Shore</p><p><strong>Author</strong>: A. Tern</p><p><strong>Language</strong>: English</p></div><div id="pg-start-separator">*** START ***</div></section><h2>I</h2><p>The water fell.</p>',
			),
			stories: [{ id: '11', title: 'The Long Shore', says: { author: words('A. Tern'), language: words('English') } }],
			chapters: [{}],
		},
		{
			name: 'a book of before, with chapters',
			url: 'https://www.gutenberg.org/files/12/12-h/12-h.htm',
			page: 'story',
			html: html(
				'Low Water',
				'<pre>The Project Gutenberg EBook of Low Water\n\nTitle: Low Water\n\nAuthor: A. Gull\n</pre><div class="chapter"><p>It rose.</p></div>',
			),
			stories: [{ id: '12', title: 'Low Water', says: { author: words('A. Gull') } }],
			chapters: [{}],
		},
	],
};
export default fixture;
