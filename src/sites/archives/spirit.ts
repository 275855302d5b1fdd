import { address } from '../address';
import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import { trimDecoration } from '../engines/trim';
import type { FieldReader, Layout } from '../layout';
import { all, first } from '../query';
import { line, proseOf } from '../text';
import { unnumbered } from '../unnumbered-address';

// Labels stand in lines, a name and its links up to the next `<br>`: `Gêneros: …`, `Avisos: …` beside the rating,
// which is the end of a class name, and the rest in a box of their own.

const storyIn = (href: string | null | undefined): string | undefined =>
	/\/historia\/(?:[\w-]*-)?(\d+)/.exec(href ?? '')?.[1];
const LINK = 'h2 a, a.link';

/** The words of the line that begins with a name, below a box. */
function after(root: Element, boxes: string, name: RegExp): string[] | undefined {
	for (const box of all(root, boxes)) {
		let label = '';
		let words: string[] = [];
		for (const node of [...box.childNodes, box.ownerDocument.createElement('br')]) {
			const element = node.nodeType === 1 ? (node as Element) : undefined;
			if (element?.tagName === 'BR') {
				if (name.test(label.trim())) return words.filter((word) => word !== '');
				[label, words] = ['', []];
			} else if (element?.matches('a') || (element?.matches('strong') && label.trim() !== ''))
				words.push(trimDecoration(line(element)));
			else label += node.textContent ?? '';
		}
	}
	return undefined;
}
const BOXES = '.classificacao + div, .texto.espacamentoTop';
const said =
	(name: RegExp): FieldReader =>
	(root) =>
		after(root, BOXES, name);

const says: Layout['says'] = {
	// `classificacao-18`; `livre` is for everyone.
	rating: (root) => {
		const mark = first(root, '.classificacao')?.className.split(/\s+/).at(-1)?.split('-').at(-1);
		return mark ? [/^\d+$/.test(mark) ? `${mark}+` : mark] : undefined;
	},
	warning: said(/^avisos/i),
	genre: said(/^g[êe]neros/i),
	fandom: said(/^categorias/i),
	character: said(/^personagens/i),
	tag: said(/^tags/i),
	language: said(/^idioma/i),
};

export default defineSite({
	id: 'spirit',
	name: 'Spirit Fanfics e Histórias',
	matches: ['*://www.spiritfanfiction.com/*', '*://spiritfanfiction.com/*'],
	optional: true,
	seen: false,
	examples: [
		'https://www.spiritfanfiction.com/historia/um-titulo-12345/capitulo1',
		'https://spiritfanfiction.com/historia/12345',
	],
	words: {
		warning: { none: ['nenhum', 'não há avisos'] },
		rating: { known: /^(?:\d{1,2}\+|livre)$/i, spelling: { livre: 'Livre' } },
	},
	card: {
		at: 'article.clearfix',
		link: LINK,
		id: (card) => storyIn(first(card, LINK)?.getAttribute('href')) ?? unnumbered(line(first(card, LINK))),
		title: LINK,
		url: (card, url) => address(first(card, LINK)?.getAttribute('href'), url),
		says: { ...says, author: 'a.usuario' },
	},
	story: {
		at: 'h1.tituloPrincipal',
		id: (_, url) => storyIn(url.pathname),
		title: 'h1.tituloPrincipal strong',
		says: { ...says, author: 'span.usuario a' },
		prose: {
			summary: (root) => [
				line(root.querySelector('.clearfix .texto:not(.espacamentoTop)')).replace(/^Sinopse:\s*/, ''),
			],
		},
	},
	text: '.texto-capitulo .texto:not(.texto-capitulo-notas)',
	leadsTo: destinationPattern(/^\/historia\/(?:[\w-]{0,200}-)?(?<story>\d{1,12})\/cap/),
	chapter(text, url) {
		const number = Number(/\/capitulo(\d+)/.exec(url.pathname)?.[1] ?? Number.NaN);
		const notes = proseOf(text.ownerDocument, '.texto-capitulo-notas');
		return { ...(Number.isInteger(number) ? { number } : {}), ...(notes ? { notes } : {}) };
	},
});
