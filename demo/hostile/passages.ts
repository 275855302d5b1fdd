import { atEnd, both, type Change, inHead } from './change.ts';
import { SEEN } from './styles.ts';

// What a page may do to a text in which passages are veiled: its own scripts, or a translator's.

/** Does something once, as soon as passages are veiled. `text` is what holds the paragraphs, `veiled` the first that is. */
const once = (code: string): Change =>
	atEnd(`<script>
const timer = setInterval(() => {
	const veiled = document.querySelector('.userstuff [data-forewarned="blur"]');
	if (!veiled || document.querySelector('forewarned-gate')) return;
	clearInterval(timer);
	const text = document.querySelector('.userstuff.module');
	${code}
	document.documentElement.dataset.done = '';
}, 20);
</script>`);

const WITHOUT_MARKS =
	'text.innerHTML.replace(/<forewarned-[^>]*>|<\\/forewarned-\\w+>| data-forewarned="\\w*"/g, \'\')';

/** Puts something at the head of a paragraph that is to be veiled. */
const inParagraph =
	(code: string): Change =>
	(body) =>
		body.replace('<p>Marrowby shut', () => `<p>${code}Marrowby shut`);

/** What each trick does; all that must not be seen has "Marrowby" in it. */
export const PASSAGES: Readonly<Record<string, Change>> = {
	none: once(''),
	'made-anew': once(`text.innerHTML = ${WITHOUT_MARKS};`),
	'made-anew-with-marks': once("text.innerHTML += '';"),
	'one-made-anew': once(
		"const p = document.createElement('p'); p.textContent = veiled.textContent; veiled.replaceWith(p);",
	),
	'words-moved': once("const p = document.createElement('p'); p.append(...veiled.childNodes); veiled.after(p);"),
	extracted: once(`
		const range = new Range();
		range.selectNodeContents(veiled);
		const p = document.createElement('p');
		p.append(range.extractContents());
		veiled.replaceWith(p);`),
	'class-off-and-on': once(
		"const before = text.className; text.className = ''; setTimeout(() => { text.className = before; }, 60);",
	),
	'address-and-anew': once(`history.pushState(null, '', '?page=2'); text.innerHTML = ${WITHOUT_MARKS};`),
	'moved-away': once(
		'(document.body.moveBefore ?? document.body.insertBefore).call(document.body, veiled, document.body.firstChild);',
	),
	'moved-about': once("for (const p of [...text.querySelectorAll('p')].reverse()) text.append(p);"),
	translated: once(`
		for (const p of text.querySelectorAll('p')) for (const node of [...p.childNodes]) if (node.nodeType === 3) {
			const [outer, inner] = [document.createElement('font'), document.createElement('font')];
			inner.textContent = 'Latarnie zapalaly sie nad portem' + (p.textContent.includes('Marrowby') ? ', Marrowby.' : '.');
			outer.append(inner);
			node.replaceWith(outer);
		}`),
	'translated-beside': once(`
		for (const p of text.querySelectorAll('p')) {
			const other = document.createElement('p');
			other.textContent = 'Latarnie zapalaly sie nad portem' + (p.textContent.includes('Marrowby') ? ', Marrowby.' : '.');
			p.after(other);
		}`),
	slot: both(
		once(''),
		inParagraph(
			'<template shadowrootmode="open"><style>slot{visibility:visible!important}</style><slot></slot></template>',
		),
	),
	details: both(once(''), inHead(`<style>details::details-content{${SEEN}}</style>`), (body) =>
		body.replace(/<p>(Marrowby shut[^<]*)<\/p>/, '<details open><summary>More</summary>$1</details>'),
	),
	letters: both(once(''), inHead(`<style>p::first-letter, p::first-line{${SEEN};font-size:60px}</style>`)),
};
