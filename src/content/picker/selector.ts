/** Letters, digits and dashes: a name that needs no escaping in a selector. */
const PLAIN = /^[A-Za-z][\w-]{1,39}$/;
/** A number that counts posts or pages. */
const NUMBER = /\d{3}/;
/** Names that tools make anew with every build of a site. */
const MADE = /^(?:css|sc|jsx|jss|emotion|svelte|chakra|ng|v|data)-|^_|__(?=\w*[\dA-Z])\w{5,6}$|-[a-z]+\d\w*$/;
/** Something that comes and goes while one reads. */
const STATE =
	/^(?:is|has|js|no|not)-|(?:^|-)(?:active|current|open|opened|closed|selected|hover|focus|visible|hidden|show|loaded|loading|first|last|odd|even|left|right|col|row|clearfix)(?:-|$)/;

const mixed = (name: string): boolean =>
	/\d/.test(name) && name.split(/[-_]/).some((part) => part.length > 5 && /\d[a-z]/i.test(part));

/** Whether an id or class looks as if it would be the same on another page of the site, and next year. */
export const isStable = (name: string): boolean =>
	PLAIN.test(name) && !NUMBER.test(name) && !MADE.test(name) && !STATE.test(name) && !mixed(name);

/** Attributes that say what an element is for. */
const MEANING = ['itemprop', 'data-testid', 'data-test', 'property', 'role'] as const;
/** Elements of which a page has one, or whose name says enough. */
const TELLING = new Set(['main', 'article', 'pre', 'h1', 'h2']);
/** More elements than this hold no chapters. */
const MANY = 100;

/** Ways to name an element without its place: id first, then what it is for, its classes, its tag. */
function names(element: Element): string[] {
	const tag = element.localName;
	const classes = [...element.classList].filter(isStable);
	const [first, second] = classes;
	return [
		...(isStable(element.id) ? [`#${element.id}`] : []),
		...MEANING.flatMap((name) => {
			const value = element.getAttribute(name) ?? '';
			return /^[A-Za-z][\w:-]{1,39}$/.test(value) && !/\d{3}/.test(value) ? [`[${name}="${value}"]`] : [];
		}),
		...classes.map((name) => `${tag}.${name}`),
		...(first && second ? [`${tag}.${first}.${second}`] : []),
		...(TELLING.has(tag) ? [tag] : []),
	];
}

/** The elements around one, nearest first, up to but without the body. */
function around(element: Element): Element[] {
	const found: Element[] = [];
	for (let at = element.parentElement; at && at !== at.ownerDocument.body; at = at.parentElement) found.push(at);
	return found.filter(({ localName }) => localName !== 'html');
}

const step = (element: Element): string => {
	const alike = [...(element.parentElement?.children ?? [])].filter((one) => one.localName === element.localName);
	return alike.length > 1 ? `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})` : element.localName;
};

/** By its place below the nearest element that has a name of its own, else below the body. */
function byPlace(element: Element, named: (element: Element) => string | undefined): string {
	const steps: string[] = [];
	for (const at of [element, ...around(element)]) {
		const name = at === element ? undefined : named(at);
		if (name) return [name, ...steps].join(' > ');
		steps.unshift(step(at));
	}
	return ['body', ...steps].join(' > ');
}

/**
 * A selector for an element that should hold on other pages of the same site: ids and lasting classes first,
 * its place last. It matches this element alone; with `alike` it may match others of the same kind, as posts
 * on one page, as long as none is inside another.
 */
export function selectorFor(element: Element, alike = false): string {
	const { body } = element.ownerDocument;
	if (element === body || !body.contains(element)) return 'body';
	const found = (selector: string): Element[] => [...element.ownerDocument.querySelectorAll(selector)];
	const alone = (one: Element) => (selector: string) => {
		const all = found(selector);
		return all.length === 1 && all[0] === one;
	};
	const own = names(element);
	const unique = own.find(alone(element));
	if (unique) return unique;
	const outer = around(element).flatMap(names);
	const within = outer
		.flatMap((name) => [...own, element.localName].map((last) => `${name} ${last}`))
		.find(alone(element));
	if (within && !alike) return within;
	const kind = (selector: string) => {
		const all = found(selector);
		return all.length <= MANY && !all.some((one) => all.some((other) => other !== one && other.contains(one)));
	};
	const several = alike ? own.find(kind) : undefined;
	return several ?? within ?? byPlace(element, (at) => names(at).find(alone(at)));
}
