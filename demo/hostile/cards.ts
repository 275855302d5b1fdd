import { atEnd, both, type Change, inHead } from './change.ts';
import { SEEN } from './styles.ts';

// What may stand in a veiled card, and what styles may make of it. Words that come by styles are of a colour that
// nothing else on the page has: pixels of it are words that are seen.

/** Red, green and blue of what must not be seen. */
export const TELLTALE = [255, 0, 255] as const;
const LOUD = 'color:#f0f!important;font:900 30px sans-serif!important';

const CARD = 'li.work-1002';
const TITLE = 'What the Tide Kept';

/** Puts something into the summary of the card that is to be veiled. */
const inCard =
	(code: string): Change =>
	(body) =>
		body.replace(/<li id="work_1002"[\s\S]*?<blockquote class="userstuff summary">/, (before) => before + code);

/** Wraps its title in an element with a shadow root that comes with the markup. */
const inRoot = (style: string): string =>
	`<template shadowrootmode="open"><style>${style}</style><slot></slot></template>`;
const titleIn =
	(root: string): Change =>
	(body) =>
		body.replace(/(<li id="work_1002"[\s\S]*?<h4 class="heading">)\n<a href="[^"]*">([^<]*)</, (_, before, title) => {
			return `${before}${root}${title} <a href="/works/1002"><`;
		});

const words = (...pseudo: readonly string[]): string =>
	pseudo.map((each) => `${CARD}${each}, ${CARD} *${each}{content:"${TITLE}"!important;${SEEN};${LOUD}}`).join('');
const styled = (css: string): Change => inHead(`<style>${css}</style>`);
/** Again and again, since what it does may be undone. */
const often = (code: string, ms = 20): Change =>
	atEnd(`<script>setInterval(() => { try { ${code} } catch {} }, ${ms})</script>`);

/** What is shown by being in the top layer. */
const popover = (inside: string): Change =>
	both(
		styled(`#over{${SEEN};${LOUD}}#over::before{content:"${TITLE}"!important;${SEEN}}`),
		inCard(`<div><div id="over" popover="manual">${inside}${TITLE}</div></div>`),
		often("document.getElementById('over').showPopover()"),
	);

/** On a list with a card that is to be veiled (1002), one to be skipped (1004), and others. */
export const CARDS: Readonly<Record<string, Change>> = {
	'slot-in-contents': both(
		styled('.header{display:contents!important}li.work-1002 h4{position:relative;z-index:99}'),
		titleIn(inRoot('slot{visibility:visible!important}')),
	),
	'host-styles': titleIn(inRoot(`:host{${SEEN}}slot{${SEEN}}`)),
	'contents-words': styled(`li.blurb, li.blurb *{display:contents!important}${words('::before')}`),
	markers: styled(`${CARD}, ${CARD} *{display:list-item!important;list-style-position:inside}${words('::marker')}`),
	'first-letters': styled(
		`${CARD} *::first-letter, ${CARD} *::first-line, ${CARD}::first-letter, ${CARD}::first-line{${SEEN};${LOUD}}`,
	),
	'scroll-markers': styled(
		`ol.work.index{overflow:auto;scroll-marker-group:before;height:500px}ol::scroll-marker-group{${SEEN};height:60px}` +
			words('::scroll-marker'),
	),
	'scroll-buttons': both(
		inCard('<p>One line.</p><p>Another.</p><p>And one more.</p>'),
		styled(`${CARD} blockquote{overflow:auto;height:20px}${words('::scroll-button(down)', '::scroll-button(up)')}`),
	),
	controls: both(
		inCard(
			`<details open><summary>More</summary>${TITLE}</details><input placeholder="${TITLE}"><input type="file">` +
				`<select><button>x</button><option>${TITLE}</option></select>`,
		),
		styled(
			'select,select::picker(select){appearance:base-select}' +
				['details-content', 'placeholder', 'file-selector-button', 'picker-icon', 'checkmark', 'picker(select)']
					.map((part) => `::${part}{${SEEN};${LOUD}}`)
					.join(''),
		),
	),
	clip: styled(
		`#main, ol.work.index{background:#f0f!important;background-clip:text!important;-webkit-background-clip:text!important}` +
			`${CARD}, ${CARD} *, li.work-1004, li.work-1004 *{color:transparent!important}` +
			'ol.work.index>*{outline:3px solid #fff!important}li.blurb:not(.work-1002, .work-1004), .pagination, form, #main>*:not(ol){background:#fff}',
	),
	use: both(
		inCard(
			`<svg width="500" height="60"><text id="drawn" y="40" fill="#f0f" font-size="40" font-weight="900">${TITLE}</text></svg>`,
		),
		atEnd('<svg width="500" height="60"><use href="#drawn" visibility="visible"/></svg>'),
	),
	popover: popover(''),
	'popover-slot': popover(inRoot('slot{visibility:visible!important}')),
	modal: both(
		styled(`dialog, dialog::backdrop{${SEEN};${LOUD}}`),
		inCard(`<dialog id="over">${TITLE}</dialog>`),
		often("document.getElementById('over').showModal()"),
	),
	'other-layers': styled(
		'*, *::before{all:revert-layer!important}' +
			`@layer forewarned{html body #main li.work.blurb, html body #main li.work.blurb *{${SEEN}}}` +
			`@layer late{*{visibility:revert-layer!important}}@scope (li.blurb){:scope, :scope *{${SEEN}}}` +
			`@container (width > 0px){li.blurb, li.blurb *{${SEEN}}}`,
	),
	transition: both(
		styled(
			`${CARD}{view-transition-name:match-element}` +
				`::view-transition-old(*), ::view-transition-new(*){${SEEN};animation-duration:.3s}`,
		),
		often(
			"document.startViewTransition(() => document.querySelector('ol.work.index').append(document.getElementById('work_1002')))",
			200,
		),
	),
	highlight: both(
		styled('::highlight(all){color:#f0f;background:#f0f;text-shadow:0 0 5px #f0f}'),
		often(
			"const range = new Range(); range.selectNodeContents(document.getElementById('work_1002')); CSS.highlights.set('all', new Highlight(range))",
		),
	),
	found: inCard(`<div hidden="until-found">${TITLE}, and more</div>`),
	'made-of-list-items': both(
		(body) => body.replaceAll('<li id="work_', '<li is="x-card" id="work_'),
		inHead(`<script>
customElements.define('x-card', class extends HTMLLIElement {
	static observedAttributes = ['data-forewarned'];
	turns = 0;
	attributeChangedCallback(name, before, now) {
		if (now && now !== 'show' && this.turns++ < 200) this.setAttribute(name, 'show');
	}
}, { extends: 'li' });
</script>`),
	),
	'marks-back': inHead(`<script>
let turns = 0;
new MutationObserver((records) => {
	for (const { target } of records) {
		if (target.dataset.forewarned !== 'show' && turns++ < 3000) target.dataset.forewarned = 'show';
	}
}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-forewarned'] });
</script>`),
	'back-as-another': atEnd(`<script>
const timer = setInterval(() => {
	const shown = document.querySelector('#work_1001[data-forewarned="show"]');
	const veiled = document.getElementById('work_1002');
	if (!shown) return;
	clearInterval(timer);
	const place = shown.nextSibling;
	const list = shown.parentNode;
	shown.remove();
	setTimeout(() => {
		shown.replaceChildren(...[...veiled.childNodes].map((node) => node.cloneNode(true)));
		[shown.id, shown.className] = [veiled.id, veiled.className];
		list.insertBefore(shown, place);
	}, 100);
}, 20);
</script>`),
	'moved-before': often(
		"const card = document.getElementById('work_1002'); (document.body.moveBefore ?? document.body.insertBefore).call(document.body, card, document.body.firstChild)",
	),
	// Half a card is on the page while the parser waits for a script, and what stands behind it says that it is over.
	'half-in': (body) =>
		body.replace(
			/<li id="work_1002"[\s\S]*?<\/h4>/,
			(half) => `${half}<script>
const early = setInterval(() => {
	const first = document.querySelector('#work_1001[data-forewarned="show"]');
	if (document.readyState !== 'loading') clearInterval(early);
	if (!first) return;
	clearInterval(early);
	first.parentNode.append(document.createElement('li'), first);
}, 5);
</script><script src="demo.css?stream=20"></script>`,
		),
	// Nothing to be seen in them gives them a width while they wait, and what has none is not judged.
	'wide-as-words': both(
		styled('li.blurb{float:left;clear:both}'),
		(body) =>
			body.replace(/<ol class="work index[\s\S]*?<\/li>\n<\/ol>/, (list) => `<template id="later">${list}</template>`),
		atEnd(`<script>addEventListener('load', () => {
	const later = document.getElementById('later');
	later.replaceWith(later.content);
})</script>`),
	),
	busy: inHead('<script>{ const begin = Date.now(); while (Date.now() - begin < 2500); }</script>'),
	'busy-between': (body) =>
		body.replace(
			'<li id="work_1003"',
			'<script>{ const begin = Date.now(); while (Date.now() - begin < 2500); }</script><li id="work_1003"',
		),
	written: (body) => {
		const page = JSON.stringify(body.replace('<!DOCTYPE html>', '')).replaceAll('</', '<\\/');
		return `<!DOCTYPE html><script>document.write(${page})</script>`;
	},
};
