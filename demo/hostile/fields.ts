import type { Change } from './change.ts';

// A form is asked for its fields before anything else, and a document for its pictures: `form.parentNode` is the field
// of that name. So a page can make whatever walks it see something else.

/** By which elements are walked, asked and changed. */
const OF_ELEMENTS = [
	...['parentNode', 'parentElement', 'children', 'childNodes', 'firstChild', 'lastChild', 'nextSibling'],
	...['previousSibling', 'nextElementSibling', 'previousElementSibling', 'firstElementChild', 'lastElementChild'],
	...['closest', 'matches', 'querySelector', 'querySelectorAll', 'getElementsByTagName', 'contains', 'isConnected'],
	...['nodeName', 'nodeType', 'nodeValue', 'localName', 'tagName', 'textContent', 'innerText', 'ownerDocument'],
	...['getAttribute', 'setAttribute', 'removeAttribute', 'hasAttribute', 'toggleAttribute', 'attributes'],
	...['id', 'className', 'classList', 'dataset', 'style', 'title', 'hidden', 'shadowRoot', 'assignedSlot'],
	...['append', 'prepend', 'before', 'after', 'remove', 'replaceWith', 'replaceChildren', 'insertBefore'],
	...['appendChild', 'removeChild', 'replaceChild', 'cloneNode', 'normalize', 'getRootNode', 'compareDocumentPosition'],
	...['addEventListener', 'dispatchEvent', 'getBoundingClientRect', 'getClientRects', 'scrollIntoView', 'focus'],
];

/** By which a document is. */
const OF_DOCUMENTS = [
	...['querySelector', 'querySelectorAll', 'getElementById', 'documentElement', 'body', 'head', 'title', 'readyState'],
	...['createElement', 'createElementNS', 'createTextNode', 'createRange', 'createTreeWalker', 'children'],
	...['createDocumentFragment', 'addEventListener', 'activeElement', 'visibilityState', 'styleSheets', 'contains'],
	...['implementation', 'defaultView', 'nodeType', 'ownerDocument', 'location', 'URL', 'baseURI', 'getSelection'],
	...['elementFromPoint', 'scrollingElement', 'contentType', 'hidden', 'hasFocus', 'fullscreenElement', 'cookie'],
];

const fields = (names: readonly string[]): string =>
	names.map((name) => `<input type="hidden" name="${name}">`).join('');

/** Around the list, around the chapters, and in a text around what stands in it. */
const inForm =
	(...names: string[]): Change =>
	(body) =>
		body
			.replace(/<ol class="work index[\s\S]*?<\/li>\n<\/ol>/, (list) => `<form>${fields(names)}${list}</form>`)
			.replace('<div id="chapters"', () => `<form>${fields(names)}<div id="chapters"`)
			.replace('<div id="feedback"', () => '</form><div id="feedback"');

/** Each card in a form, and a form in each. */
const inCards: Change = (body) =>
	body
		.replaceAll('<li id="work_', () => `<form>${fields(OF_ELEMENTS)}</form><li id="work_`)
		.replaceAll('<!--summary-->', () => `<form>${fields(OF_ELEMENTS)}</form><!--summary-->`)
		.replace(
			/(<div class="userstuff[^>]*>[\s\S]*?)(<p>)/,
			(_, before, p) => `${before}<form>${fields(OF_ELEMENTS)}</form>${p}`,
		);

const pictures =
	(...names: string[]): Change =>
	(body) =>
		body.replace(/<body[^>]*>/, (tag) => tag + names.map((name) => `<img name="${name}" alt="">`).join(''));

const each = (names: readonly string[], prefix: string, change: (name: string) => Change): Record<string, Change> =>
	Object.fromEntries(names.map((name) => [`${prefix}-${name}`, change(name)]));

/** All names at once, and what makes a form of every card: for the short run. */
export const NAMED: Readonly<Record<string, Change>> = {
	'form-all': inForm(...OF_ELEMENTS),
	'form-cards': inCards,
	'picture-all': pictures(...OF_DOCUMENTS),
};

/** One name each: one that breaks us is not hidden by another. */
export const NAMED_EACH: Readonly<Record<string, Change>> = {
	...each(OF_ELEMENTS, 'form', (name) => inForm(name)),
	...each(OF_DOCUMENTS, 'picture', (name) => pictures(name)),
};
