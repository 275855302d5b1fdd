import { type Fixture, html, words } from './lib/fixture';

const box = (warnings: string) =>
	`<div class="clearfix baixo"><div class="classificacao classificacao-18"></div><div>Gêneros: <a href="/g/1"><strong>Drama</strong></a>, <a href="/g/2"><strong>Suspense</strong></a><br>Avisos: ${warnings}<br></div></div>`;
const said = {
	rating: words('18+'),
	genre: words('Drama', 'Suspense'),
	warning: words('Álcool', 'Violência'),
};
const WARNINGS = '<a href="/a/1"><strong>Álcool</strong></a>, <a href="/a/2"><strong>Violência</strong></a>';

const fixture: Fixture = {
	pages: [
		{
			name: 'a story',
			url: 'https://www.spiritfanfiction.com/historia/longa-praia-11',
			page: 'story',
			html: html(
				'Longa praia',
				`<h1 class="tituloPrincipal">História <strong>Longa praia</strong></h1><span class="usuario"><a href="/perfil/tern"><strong>tern</strong></a></span><div class="clearfix"><div class="texto"><strong>Sinopse:</strong> Uma luz se apaga.</div><div class="texto espacamentoTop">Idioma <strong>Português</strong><br>Categorias <a><strong>Faróis</strong></a><br>Personagens <strong>Ana</strong><br>Tags <a><strong>Tempestade</strong></a></div></div>${box(WARNINGS)}`,
			),
			stories: [
				{
					id: '11',
					title: 'Longa praia',
					says: {
						...said,
						fandom: words('Faróis'),
						character: words('Ana'),
						tag: words('Tempestade'),
						author: words('tern'),
						language: words('Português'),
					},
					prose: { summary: 'Uma luz se apaga.' },
				},
			],
		},
		{
			name: 'a chapter',
			url: 'https://www.spiritfanfiction.com/historia/longa-praia-11/capitulo2',
			page: 'story',
			html: html(
				'Maré baixa',
				'<h1 class="tituloPrincipal"><strong>Longa praia</strong></h1><div class="texto-capitulo"><h2>Notas do Autor</h2><div class="texto texto-capitulo-notas">Cuidado.</div><h2>Capítulo 2</h2><div class="texto"><p>A água baixou.</p></div></div>',
			),
			stories: [{ id: '11', title: 'Longa praia', says: {} }],
			chapters: [{ number: 2, notes: 'Cuidado.' }],
		},
		{
			name: 'a list',
			url: 'https://www.spiritfanfiction.com/recentes',
			page: 'list',
			html: html(
				'Recentes',
				`<article class="clearfix espacamentoTop"><h2><a class="link" href="/historia/longa-praia-11">Longa praia</a></h2><a class="usuario" href="/perfil/tern">tern</a>${box(WARNINGS)}</article><article class="clearfix espacamentoTop"><h2><a class="link" href="/historia/agua-baixa-12">Água baixa</a></h2><div class="classificacao classificacao-livre"></div></article>`,
			),
			stories: [
				{
					id: '11',
					title: 'Longa praia',
					url: 'https://www.spiritfanfiction.com/historia/longa-praia-11',
					says: { ...said, author: words('tern') },
				},
				{
					id: '12',
					title: 'Água baixa',
					url: 'https://www.spiritfanfiction.com/historia/agua-baixa-12',
					says: { rating: words('Livre') },
				},
			],
		},
	],
};
export default fixture;
