import { type Change, inHead } from './change.ts';
import { SEEN } from './styles.ts';

// Hostile pages that nobody thought of: styles, slots and scripts put together at random, the same ones for the same
// numbers. They move and redraw cards as much as they like; they never take words out of a card to another place,
// which nothing can hold. For the same reason they leave a card alone that has not come in with all it says, and copy
// no list that holds one: half a card is a story without warnings.

/** A whole number from 0 up to `below`. */
type Pick = (below: number) => number;

const one = <T>(of: readonly T[], pick: Pick): T => of[pick(of.length)] as T;
const some = <T>(of: readonly T[], most: number, pick: Pick): T[] =>
	Array.from({ length: pick(most + 1) }, () => one(of, pick));

const SUBJECTS = [
	...['*', 'li', 'li.blurb', '#work_1002', 'li.blurb *', '.header', 'h4', 'h4 a', 'blockquote', 'blockquote p'],
	...['ol.work.index', '#main', 'html', 'body', ':root', '[data-forewarned]', '[data-forewarned] *', 'ul.tags'],
	...[
		'[data-forewarned="blur"]',
		'[data-forewarned="skip"]',
		'[data-forewarned="pending"]',
		'[data-forewarned="show"]',
	],
	...['[data-forewarned="blur"] *', '[data-forewarned="pending"] *', 'forewarned-veil', 'forewarned-veil + *'],
	...['li:nth-child(odd)', 'li:has(h4)', ':is(li, #a#b#c)', 'li:not(#a#b#c)', ':where(li)', 'slot', 'li::before'],
];
const DECLARATIONS = [
	...['visibility:visible', 'opacity:1', 'content-visibility:visible', 'content-visibility:auto', 'display:block'],
	...['display:contents', 'display:inline', 'display:grid', 'display:flex', 'display:list-item', 'display:table-row'],
	...['position:fixed', 'position:absolute', 'position:sticky;top:0', 'float:left', 'z-index:99999', 'inset:0'],
	...['filter:none', 'clip-path:none', 'transform:translateZ(0)', 'contain:none', 'contain:strict', 'all:unset'],
	...['all:revert', 'all:revert-layer', 'animation:seen 1s infinite', 'transition:all 9s', 'mix-blend-mode:difference'],
	...['height:auto;min-height:9em', 'overflow:visible', 'writing-mode:vertical-rl', 'will-change:opacity'],
	...['view-transition-name:match-element', 'user-select:text', 'color:#000', 'appearance:auto', 'zoom:1.5', SEEN],
];
/** Columns in columns take a browser half a minute, whoever looks. */
const OF_ONE = ['columns:2'];
const AROUND = [
	'',
	'@layer late',
	'@layer',
	'@media all',
	'@supports (color: red)',
	'@scope (ol)',
	'@container (width > 0)',
];

const rule = (pick: Pick): string => {
	const subject = one(SUBJECTS, pick);
	const known = /^[.\w]+$/.test(subject) ? [...DECLARATIONS, ...OF_ONE] : DECLARATIONS;
	const declarations = Array.from({ length: 1 + pick(5) }, () => {
		const important = pick(4) > 0 ? '!important' : '';
		return `${one(known, pick).replaceAll('!important', '').replaceAll(';', `${important};`)}${important}`;
	});
	const written = `${subject}{${declarations.join(';')}}`;
	const around = one(AROUND, pick);
	return around ? `${around}{${written}}` : written;
};
const sheet = (pick: Pick): string =>
	`<style>@keyframes seen{from,to{visibility:visible;opacity:1}}${Array.from({ length: pick(8) }, () => rule(pick)).join('')}</style>`;

/** What a script does to a card that is there with all it says; `other` is another one. */
const ACTS = [
	'list.append(card)',
	'list.prepend(card)',
	'card.before(other)',
	'card.replaceWith(card.cloneNode(true))',
	'card.replaceChildren(...[...card.childNodes].map((node) => node.cloneNode(true)))',
	"card.dataset.forewarned = 'show'",
	'delete card.dataset.forewarned',
	"card.dataset.forewarned = 'alert'",
	"card.style.cssText = 'visibility:visible!important;opacity:1!important;display:block!important;content-visibility:visible!important'",
	"for (const each of card.querySelectorAll('*')) each.style.cssText = 'visibility:visible!important;opacity:1!important'",
	"card.className += ' more'",
	'card.hidden = !card.hidden',
	"const box = document.createElement('div'); card.before(box); box.append(card)",
	"const box = document.createElement('div'); box.attachShadow({ mode: 'open' }).innerHTML = '<style>::slotted(*){visibility:visible!important;opacity:1!important;display:block!important}</style><slot></slot>'; card.before(box); box.append(card)",
	"const head = card.querySelector('.header, h4'); head.attachShadow({ mode: 'closed' }).innerHTML = '<style>:host, slot{visibility:visible!important;opacity:1!important}</style><slot></slot>'",
	'document.documentElement.append(card); list.append(card)',
	'card.remove(); setTimeout(() => list.append(card), 30)',
	'document.body.replaceChildren(...document.body.childNodes)',
	"for (const each of document.querySelectorAll('forewarned-veil')) each.remove()",
	"for (const each of document.querySelectorAll('html > style')) each.remove()",
	'for (const each of document.styleSheets) each.disabled = true',
	"history.replaceState(null, '', location.href + '&' + turn)",
	"card.animate({ visibility: ['visible', 'visible'], opacity: [1, 1] }, { duration: 9e5, fill: 'both' })",
	'document.startViewTransition?.(() => list.append(card))',
	"card.setAttribute('popover', 'manual'); card.showPopover()",
	'list.moveBefore?.(card, list.firstChild)',
	'card.scrollIntoView()',
];

/** What it does to a list that is there as a whole. */
const ACTS_ON_LISTS = [
	'list.replaceChildren(...list.childNodes)',
	'list.innerHTML = list.innerHTML',
	"list.innerHTML = list.innerHTML.replace(/ data-forewarned=.\\w+./g, '')",
	'list.replaceWith(list.cloneNode(true))',
	'const clone = list.cloneNode(true); list.after(clone)',
];

/** Some acts one after the other, a few milliseconds apart, from the first moment on or once the page is there. */
function script(pick: Pick): string {
	const acts = some([...ACTS, ...ACTS_ON_LISTS], 14, pick).map((act) => ({
		...{ act: ACTS_ON_LISTS.includes(act) ? `if (document.readyState !== 'loading') { ${act} }` : act },
		...{ card: pick(6), other: pick(6), after: pick(12) },
	}));
	if (acts.length === 0) return '';
	const steps = acts.map(
		({ act, card, other, after }) =>
			`[${after}, (list, all, turn) => { const card = all[${card} % all.length], other = all[${other} % all.length]; ${act} }]`,
	);
	return `<script>{
	const steps = [${steps.join(',')}];
	let turn = 0;
	const next = () => {
		const list = document.querySelector('ol.work.index');
		const all = list ? [...list.querySelectorAll('li.blurb')] : [];
		const whole = all.filter((card) => card.querySelector('dl.stats'));
		if (whole.length > 0) {
			const step = steps[turn++];
			try { step?.[1](list, whole, turn); } catch {}
		}
		if (turn < steps.length) setTimeout(next, steps[turn][0]);
		else document.documentElement.dataset.done = '';
	};
	${pick(2) ? 'next()' : "addEventListener('DOMContentLoaded', next)"};
}</script>`;
}

const ROOT = [
	'slot{visibility:visible!important}',
	`:host{${SEEN}}`,
	`:host, slot, ::slotted(*){${SEEN}}`,
	'slot{display:block!important;opacity:1!important;position:fixed}',
];

/** Shadow roots that come with the markup, on parts of cards and around all of them. */
function slots(body: string, pick: Pick): string {
	const root = () => `<template shadowrootmode="open"><style>${one(ROOT, pick)}</style><slot></slot></template>`;
	let made = body;
	if (pick(3) === 0) made = made.replaceAll(/<div class="header module">/g, (tag) => (pick(2) ? tag + root() : tag));
	if (pick(3) === 0) made = made.replaceAll(/<h4 class="heading">/g, (tag) => (pick(2) ? tag + root() : tag));
	if (pick(3) === 0)
		made = made.replaceAll(/<blockquote class="userstuff summary">/g, (tag) => (pick(2) ? tag + root() : tag));
	if (pick(4) === 0)
		made = made.replace('<div class="flash"></div>', () => `<div>${root()}`).replace('</ol>\n<ol', '</ol></div><ol');
	return made;
}

/** A hostile page made of a list, at random; it says `data-done` on its root when its scripts are through. */
export const madeUp =
	(pick: Pick): Change =>
	(body) => {
		const inside = `${pick(2) ? sheet(pick) : ''}${script(pick)}${sheet(pick)}`;
		const whole = inside.includes('<script>')
			? inside
			: `${inside}<script>document.documentElement.dataset.done = ''</script>`;
		return inHead(whole)(slots(body, pick));
	};
