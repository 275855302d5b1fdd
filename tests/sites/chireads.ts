import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'a novel',
			url: 'https://chireads.com/category/translatedtales/long-shore/',
			page: 'story',
			html: html(
				'Le long rivage',
				'<div class="inform-inform-data"><h3 class="inform-title">Le long rivage</h3><h6>Auteur : Tern Babelcheck : Gull Statut de Parution : 3 Chaps.</h6><div class="inform-txt-show"><span>Une lumière s’éteint.</span></div></div><div class="lable-list"><ul><li><a href="https://chireads.com/tag/tempete/">Tempête</a></li></ul></div><div id="content" class="chapitre-table"><a href="/x">Chapitre 1</a></div>',
			),
			stories: [
				{
					id: 'long-shore',
					title: 'Le long rivage',
					url: 'https://chireads.com/category/translatedtales/long-shore/',
					says: { tag: words('Tempête'), author: words('Tern'), status: words('3 Chaps.') },
					prose: { summary: 'Une lumière s’éteint.' },
				},
			],
		},
		{
			name: 'a chapter, with a notice that looks like one',
			url: 'https://chireads.com/translatedtales/chapitre-1/2026/10/08/',
			page: 'story',
			html: html(
				'Chapitre 1',
				'<div class="article-book"><div class="article-book-txt"><a href="https://chireads.com/category/translatedtales/long-shore/">Le long rivage</a></div></div><div class="article-col"><div class="article-title">Chapitre 1</div><div id="content" class="article-font"><p>L’eau baissa.</p></div></div><div class="article-col"><div id="content" class="article-font">Rejoignez-nous</div></div>',
			),
			stories: [
				{
					id: 'long-shore',
					title: 'Le long rivage',
					url: 'https://chireads.com/category/translatedtales/long-shore/',
					says: {},
				},
			],
			chapters: [{ title: 'Chapitre 1' }],
			links: { contents: 'https://chireads.com/category/translatedtales/long-shore/' },
		},
	],
};
export default fixture;
