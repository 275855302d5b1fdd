/** Attributes that name or lead; all others may hold words of the page. */
const KEPT = new Set([
	'class',
	'id',
	'name',
	'type',
	'rel',
	'role',
	'itemprop',
	'property',
	'href',
	'action',
	'method',
	'colspan',
]);
const LEADS = new Set(['href', 'action']);
/** What holds no words that anyone reads, and much that tells of its owner. */
const DROPPED =
	'script, style, noscript, template, iframe, object, embed, svg, link, base, img, video, audio, source, input[type="hidden"]';
/** Names of labels are what an adapter looks for: short, and with a colon at their end. */
const LABEL = /^[\p{L} ()'’-]{2,30}:$/u;

const length = (text: string): string => `[${text.trim().length}]`;

/** A text as its length; a label stays, since adapters find things by it, but for what only looks like one in a story. */
const masked = (text: string, inStory: boolean): string => {
	const said = text.trim();
	if (said === '') return /\n/.test(text) ? '\n' : ' ';
	return LABEL.test(said) && !inStory ? text : length(text);
};

/** Words of addresses that archives choose, and no reader does. */
const ROUTES = new Set(
	'archive author authors book books bookmarks chapter chapters collections fiction fictions forum forums index novel part post posts read readfic s series stories story tag tags threads u user users work works'.split(
		' ',
	),
);

/** A number as its place among all numbers of the page: what is one story stays one. */
type Renumber = (number: string) => string;

/**
 * Where an address leads, told by its shape: words of its path and query become their lengths, but for the names of
 * scripts, routes and parameters. Addresses in scripts keep nothing.
 */
function maskedAddress(address: string, renumber: Renumber): string {
	if (/^\s*(?:javascript|data|mailto|blob):/i.test(address))
		return `${address.trim().split(':', 1)[0]?.toLowerCase()}:`;
	const value = (text: string): string => (/^\d{1,12}$/.test(text) ? renumber(text) : length(text));
	const [before = '', query] = address.split('#', 1)[0]?.split('?', 2) ?? [];
	const path = before
		.replace(/^[a-z]{1,9}:\/\/[^/]*/i, '')
		.split('/')
		.map((part) =>
			part === '' || ROUTES.has(part) || /^[a-z_]{1,20}\.(?:php|aspx?|html?)$/i.test(part) ? part : value(part),
		)
		.join('/');
	const pairs = query?.split('&').map((pair) => {
		const [name = '', given] = pair.split('=', 2);
		const key = /^[a-z_]{1,20}$/i.test(name) ? name : length(name);
		return given === undefined ? key : `${key}=${value(given)}`;
	});
	return pairs ? `${path}?${pairs.join('&')}` : path;
}

/**
 * A page's structure without its words, as markup: elements, their names and where links lead by shape; every text is
 * replaced by its length, and what else may hold words or tell of its reader is left out. Nothing of a story is in it,
 * so that a reader can send it, and it becomes a fixture. `text` is the selector of the site's story text, where no
 * label is looked for; empty if nothing is known of it.
 */
export function structureOf(page: Document, text = ''): string {
	const root = page.documentElement.cloneNode(true) as Element;
	for (const element of root.querySelectorAll(DROPPED)) element.remove();
	const numbers = new Map<string, string>();
	const renumber: Renumber = (number) => {
		const known = numbers.get(number) ?? String(numbers.size + 1);
		numbers.set(number, known);
		return known;
	};
	const visit = (element: Element, around: boolean): void => {
		const inStory = around || (text !== '' && element.matches(text));
		for (const name of element.getAttributeNames()) {
			const value = element.getAttribute(name) ?? '';
			if (LEADS.has(name)) element.setAttribute(name, maskedAddress(value, renumber));
			else if (!KEPT.has(name)) element.removeAttribute(name);
		}
		for (const child of [...element.childNodes]) {
			if (child.nodeType === 1) visit(child as Element, inStory);
			else if (child.nodeType === 3) child.nodeValue = masked(child.nodeValue ?? '', inStory);
			else child.remove();
		}
	};
	visit(root, false);
	return `<!DOCTYPE html>\n${root.outerHTML}\n`;
}
