import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'a chapter behind the notice for adults',
			url: 'https://ficbook.net/readfic/11/99',
			page: 'story',
			html: html(
				'Берег',
				`<div id="adultCoverWarning">18+</div><section class="chapter-info"><h1>Долгий берег</h1><a itemprop="author">tern</a><div class="ds-label ds-label-rating-R">R</div><div class="ds-label ds-label-status-finished">Завершён</div><div class="tags"><a href="/tags/1">Драма</a></div><div itemprop="description">Свет гаснет.</div><div class="js-public-beta-author-comment">Спасибо.</div></section><div class="title-area"><h2>Отлив</h2></div><div class="js-public-beta-comment-before">Осторожно.</div><div id="content" class="part_text">Вода ушла.</div>`,
			),
			stories: [
				{
					id: '11',
					title: 'Долгий берег',
					says: { rating: words('R'), status: words('Завершён'), tag: words('Драма'), author: words('tern') },
					prose: { summary: 'Свет гаснет.', notes: 'Спасибо.' },
				},
			],
			chapters: [{ id: '99', title: 'Отлив', notes: 'Осторожно.' }],
		},
		{
			name: 'the page of a work, which has no text',
			url: 'https://ficbook.net/readfic/11',
			page: 'story',
			html: html('Берег', '<h1 itemprop="name">Долгий берег</h1>'),
			stories: [{ id: '11', title: 'Долгий берег', says: {} }],
		},
		{
			name: 'a list',
			url: 'https://ficbook.net/fanfiction/books/keepers',
			page: 'list',
			html: html(
				'Книги',
				`<article class="fanfic-inline"><h3><a href="/readfic/11">Долгий берег</a></h3><span class="author"><a>tern</a></span><div class="ds-label-rating-R">R</div><div class="tags"><a>Драма</a></div><div class="fanfic-description">Свет гаснет.</div></article>`,
			),
			stories: [
				{
					id: '11',
					title: 'Долгий берег',
					url: 'https://ficbook.net/readfic/11',
					says: { rating: words('R'), tag: words('Драма'), author: words('tern') },
					prose: { summary: 'Свет гаснет.' },
				},
			],
		},
	],
};
export default fixture;
