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
			name: 'a chapter of 2026: tags in one group, those for adults marked',
			url: 'https://ficbook.net/readfic/12/98',
			page: 'story',
			html: html(
				'Отлив',
				'<section class="chapter-info"><h1 class="heading">Отлив</h1><section class="fanfic-badges"><div class="ds-label direction-het direction"><span>Гет</span></div><div class="ds-label ds-label-rating-NC-17">NC-17</div></section><div class="description"><div><strong>Фэндом:</strong><div><a href="/fanfiction/x">Маяки</a></div></div><div><strong>Пэйринг и персонажи:</strong><div><a class="pairing-link">Анна/Борис</a>, <a class="pairing-link">Вера</a></div></div><div><strong>Метки:</strong><div class="tags"><a class="tag" href="/tags/1">Драма</a><a class="tag hidden tag-spoiler tag-adult" href="/tags/2">Потеря</a></div></div></div></section><nav class="navigation-to-fanfic-parts-container"><a href="/readfic/12">Содержание</a></nav><div id="content">Вода ушла.</div><div class="js-public-beta-comment-after">Спасибо.</div><a class="fanfic-promo-item" href="/readfic/77"><div class="ds-label-rating-G">G</div></a>',
			),
			stories: [
				{
					id: '12',
					title: 'Отлив',
					says: {
						rating: words('NC-17'),
						warning: words('Потеря'),
						category: words('Гет'),
						fandom: words('Маяки'),
						relationship: words('Анна/Борис'),
						character: words('Вера'),
						tag: words('Драма', 'Потеря'),
					},
				},
			],
			chapters: [{ id: '98', notes: 'Спасибо.' }],
			links: { contents: 'https://ficbook.net/readfic/12' },
		},
		{
			name: 'a work of 2025: warnings in a group of their own, an older badge',
			url: 'https://ficbook.net/readfic/13',
			page: 'story',
			html: html(
				'Прилив',
				'<section class="chapter-info"><h1 itemprop="name">Прилив</h1><div class="badge-with-icon badge-rating-R"><span>R</span></div><div class="badge-with-icon badge-status-in-progress"><span>В процессе</span></div><div class="description"><div><strong>Жанры:</strong><div class="tags"><a class="tag">Драма</a></div></div><div><strong>Предупреждения:</strong><div class="tags"><a class="tag">Потеря</a></div></div></div></section>',
			),
			stories: [
				{
					id: '13',
					title: 'Прилив',
					says: {
						rating: words('R'),
						warning: words('Потеря'),
						status: words('В процессе'),
						tag: words('Драма'),
					},
				},
			],
		},
		{
			name: 'a list',
			url: 'https://ficbook.net/fanfiction/books/keepers',
			page: 'list',
			html: html(
				'Книги',
				`<article class="fanfic-inline"><h3><a href="/readfic/11">Долгий берег</a></h3><dl class="fanfic-inline-info"><dt>Автор:</dt><dd><a href="/authors/42">tern</a></dd></dl><div class="ds-label-rating-R">R</div><div class="fanfic-badges"><div class="direction">Джен</div></div><div class="tags"><a>Драма</a></div><div class="fanfic-description">Свет гаснет.</div></article><article class="fanfic-inline"><h3><a href="/readfic/12">Отлив</a></h3><div class="badge-rating-G"><span>G</span></div></article>`,
			),
			stories: [
				{
					id: '11',
					title: 'Долгий берег',
					url: 'https://ficbook.net/readfic/11',
					says: { rating: words('R'), category: words('Джен'), tag: words('Драма'), author: words('tern') },
					prose: { summary: 'Свет гаснет.' },
				},
				{ id: '12', title: 'Отлив', url: 'https://ficbook.net/readfic/12', says: { rating: words('G') } },
			],
		},
	],
};
export default fixture;
