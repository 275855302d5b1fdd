import { ifTrusted } from '../../ui/if-trusted';
import { SHAPES } from '../../ui/page-shapes';

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with attributes and children; attributes that are undefined are left out. Also in documents of XML. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Attributes = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElementNS(HTML, name) as HTMLElementTagNameMap[K];
	for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
	made.append(...children);
	return made;
}

const icons = new Map<string, SVGElement>();

/** A picture beside words; screen readers are told the words alone. Drawn once: a copy costs a fraction. */
export function icon(name: keyof typeof SHAPES): SVGElement {
	const known = icons.get(name);
	if (known) return known.cloneNode(true) as SVGElement;
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'icon');
	svg.setAttribute('viewBox', '0 0 20 20');
	svg.setAttribute('aria-hidden', 'true');
	const path = document.createElementNS(SVG, 'path');
	path.setAttribute('d', SHAPES[name]);
	svg.append(path);
	icons.set(name, svg);
	return svg.cloneNode(true) as SVGElement;
}

/** A button that only a person can press: what a script of the page does to it counts for nothing. */
export function button(
	kind: 'main' | 'plain' | 'quiet',
	words: string,
	press: () => void,
	attributes: Attributes = {},
): HTMLButtonElement {
	const made = element(
		'button',
		{ type: 'button', class: 'button', 'data-kind': kind, ...attributes },
		element('span', {}, words),
	);
	made.addEventListener(
		'click',
		ifTrusted(() => press()),
	);
	return made;
}
