import { type Fixture, html, words } from './lib/fixture';

const head = (status: string) =>
	`<ol class="breadcrumb"><li><a href="/">Accueil</a></li><li><a href="/fanfictions/category/1_livres/liste.html">Livres</a></li><li><a href="/fanfictions/category/2_phares/liste.html">Phares</a></li></ol><div id="ficWell"><meta itemprop="inLanguage" content="French"><h1 itemprop="name">Le long rivage</h1>${status}<div class="authorName"><a href="/auteurs/3_tern.html">tern</a></div><div title="Format et genres"><strong><span class="highlightable">Roman</span></strong> / <span class="highlightable">Drame</span></div></div>`;
const chapter = (id: string, rating: string) =>
	`<div class="card chapter chapter${id}"><h2 itemprop="name">Chapitre ${id}</h2><p class="card-text">366 mots, Catégorie: <a href="/foire_aux_questions.html#fanfictions_4" data-html="true" title="…">${rating}</a></p></div>`;
const said = {
	category: words('Roman'),
	genre: words('Drame'),
	fandom: words('Phares'),
	author: words('tern'),
	language: words('French'),
};

const fixture: Fixture = {
	pages: [
		{
			name: 'a fanfiction with two chapters, rated each',
			url: 'https://www.fanfictions.fr/fanfictions/phares/11_le-long-rivage/chapters.html',
			page: 'story',
			html: html(
				'Le long rivage',
				`${head('<p title="Statut de la fanfiction"><span class="badge">En cours</span></p><p itemprop="abstract">Une lumière s’éteint.</p>')}${chapter('1', 'G')}${chapter('2', 'T')}`,
			),
			stories: [
				{
					id: '11',
					title: 'Le long rivage',
					says: { ...said, rating: words('G', 'T'), status: words('En cours') },
					prose: { summary: 'Une lumière s’éteint.' },
				},
			],
		},
		{
			name: 'a chapter',
			url: 'https://www.fanfictions.fr/fanfictions/phares/11_le-long-rivage/22_un/lire.html',
			page: 'story',
			html: html(
				'Chapitre 2',
				`${head('')}${chapter('2', 'T')}<a class="pagebtn" title="Chapitre précédent" href="/fanfictions/phares/11_le-long-rivage/21_zero/lire.html">‹</a><select><option value="/fanfictions/phares/11_le-long-rivage/chapters.html">Retour à la liste</option></select><a class="pagebtn" title="Chapitre suivant" href="/fanfictions/phares/11_le-long-rivage/23_deux/lire.html">›</a><div id="readarea"><p>L’eau baissa.</p></div>`,
			),
			stories: [{ id: '11', title: 'Le long rivage', says: { ...said, rating: words('T') } }],
			chapters: [{ id: '22', title: 'Chapitre 2' }],
			links: {
				previous: 'https://www.fanfictions.fr/fanfictions/phares/11_le-long-rivage/21_zero/lire.html',
				next: 'https://www.fanfictions.fr/fanfictions/phares/11_le-long-rivage/23_deux/lire.html',
				contents: 'https://www.fanfictions.fr/fanfictions/phares/11_le-long-rivage/chapters.html',
			},
		},
	],
};
export default fixture;
