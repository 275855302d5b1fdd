/** A whole number from 0 up to `below`. */
export type Pick = (below: number) => number;
/** Changes a document at an element; the function that is returned takes it back. */
type Mutation = (at: Element, pick: Pick) => () => void;

const ODD = [
	'\u0000',
	'\ufeff\u200b\u200d',
	'\u202ereversed\u202c',
	'e\u0301'.repeat(40),
	'\ud800',
	'🏴‍☠️👩‍👩‍👧',
	'ﷺ'.repeat(20),
	'<img src=x onerror=alert(1)>',
	'&lt;b&gt;',
	'—'.repeat(200),
	'a'.repeat(5000),
	'1e999',
	'-0',
	'toString',
	'__proto__',
];
const odd = (pick: Pick): string => ODD[pick(ODD.length)] ?? '';
const random = <T>(all: ArrayLike<T>, pick: Pick): T | undefined => all[pick(all.length)];

const drop: Mutation = (at) => {
	const { parentNode, nextSibling } = at;
	at.remove();
	return () => parentNode?.insertBefore(at, nextSibling);
};

const double: Mutation = (at) => {
	const copy = at.cloneNode(true) as Element;
	at.after(copy);
	return () => copy.remove();
};

const swap: Mutation = (at) => {
	const other = at.nextElementSibling;
	if (!other) return () => undefined;
	other.after(at);
	return () => other.before(at);
};

/** Of an attribute: its value becomes another, or it goes. */
const change =
	(
		which: (at: Element, pick: Pick) => string | undefined,
		to: (value: string, pick: Pick) => string | null,
	): Mutation =>
	(at, pick) => {
		const name = which(at, pick);
		const before = name === undefined ? null : at.getAttribute(name);
		if (name === undefined || before === null) return () => undefined;
		const after = to(before, pick);
		if (after === null) at.removeAttribute(name);
		else at.setAttribute(name, after);
		return () => at.setAttribute(name, before);
	};
const any = (at: Element, pick: Pick) => random(at.getAttributeNames(), pick);

const rename = change(
	() => 'class',
	(value, pick) =>
		value
			.split(' ')
			.filter((_, i, all) => i !== pick(all.length))
			.join(' '),
);
const strip = change(any, () => null);
const scramble = change(any, (value, pick) => value.slice(0, pick(value.length + 1)) + odd(pick));

const words: Mutation = (at, pick) => {
	const text = random([...at.childNodes].filter((node) => node.nodeType === 3) as Text[], pick);
	if (!text) return () => undefined;
	const { data } = text;
	const cut = pick(data.length + 1);
	text.data = data.slice(0, cut) + odd(pick) + (pick(2) ? data.slice(cut) : '');
	return () => {
		text.data = data;
	};
};

const truncate: Mutation = (at) => {
	const parent = at.parentNode;
	const cut: Node[] = [];
	while (at.nextSibling) {
		cut.push(at.nextSibling);
		at.nextSibling.remove();
	}
	return () => parent?.append(...cut);
};

const nest: Mutation = (at, pick) => {
	const outer = at.ownerDocument.createElement(random(['div', 'span', 'table', 'li', 'a', 'dl', 'x-y'], pick) ?? 'div');
	let inner = outer;
	for (let depth = pick(60); depth > 0; depth--) inner = inner.appendChild(at.ownerDocument.createElement('div'));
	at.replaceWith(outer);
	inner.append(at);
	return () => outer.replaceWith(at);
};

const empty: Mutation = (at) => {
	const inside = [...at.childNodes];
	at.replaceChildren();
	return () => at.replaceChildren(...inside);
};

/** A skin that calls something by another name, wherever it stands. */
const rechristen: Mutation = (at, pick) => {
	const name = random(at.classList, pick);
	if (name === undefined) return () => undefined;
	const all = [...at.ownerDocument.getElementsByClassName(name)].map(
		(element) => [element, element.className] as const,
	);
	for (const [element] of all) element.classList.replace(name, `${name}-x`);
	return () => {
		for (const [element, before] of all) element.setAttribute('class', String(before));
	};
};

/** A skin that puts a block somewhere else. */
const move: Mutation = (at, pick) => {
	const to = random(at.ownerDocument.body.getElementsByTagName('*'), pick);
	if (!to || at.contains(to) || at.childElementCount < 3) return () => undefined;
	const { parentNode, nextSibling } = at;
	to.before(at);
	return () => parentNode?.insertBefore(at, nextSibling);
};

/** Changes that take parts of a page away. */
export const TAKES: ReadonlySet<Mutation> = new Set([drop, truncate, empty]);
/** Changes that write words, which may then say anything. */
export const WRITES: ReadonlySet<Mutation> = new Set([scramble, words]);

/** What can happen to a page; the first ones only take something away. */
export const MUTATIONS: readonly Mutation[] = [
	drop,
	truncate,
	empty,
	strip,
	rename,
	double,
	swap,
	scramble,
	words,
	nest,
	rechristen,
	move,
];
