import type { ComponentChild, Component as RealComponent, RefObject } from 'preact';

/*
 * Stands in for Preact in the script of lists, where 13 kB would be read on every page to draw what hardly ever
 * changes: elements from JSX, and classes whose state changes attributes and words. There are no hooks.
 */

type Props = Record<string, unknown> & { children?: ComponentChild };
interface Drawn {
	readonly type: string | ((props: Props) => ComponentChild);
	readonly props: Props;
}

const SVG = 'http://www.w3.org/2000/svg';

/** What JSX is compiled to. */
export function jsx(type: Drawn['type'], props: Props): Drawn {
	return { type, props };
}
/** The same for several children. */
export const jsxs = (type: Drawn['type'], props: Props): Drawn => jsx(type, props);
/** `<>…</>`. */
export const Fragment = ({ children }: Props): ComponentChild => children;

/** An object that holds an element once it is drawn. */
export const createRef = <T>(): RefObject<T | null> => ({ current: null });

/** Gives an element what JSX says of it. */
function put(element: Element, name: string, value: unknown): void {
	if (name === 'children' || name === 'key' || value === undefined || value === null || value === false) return;
	if (name === 'ref') {
		if (typeof value === 'function') value(element);
		else (value as { current: Element }).current = element;
	} else if (name.startsWith('on')) {
		element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
	} else element.setAttribute(name, value === true && !name.includes('-') ? '' : String(value));
}

/** The nodes of something drawn; instances of classes are noted in `made`. */
function nodesOf(child: unknown, made: Component[], svg = false): Node[] {
	if (child === null || child === undefined || typeof child === 'boolean') return [];
	if (Array.isArray(child)) return child.flatMap((one) => nodesOf(one, made, svg));
	if (typeof child !== 'object') return [document.createTextNode(String(child))];
	const { type, props } = child as Drawn;
	if (typeof type === 'string') {
		const inSvg = svg || type === 'svg';
		const element = inSvg ? document.createElementNS(SVG, type) : document.createElement(type);
		element.append(...(nodesOf(props.children, made, inSvg) as Element[]));
		for (const [name, value] of Object.entries(props)) put(element, name, value);
		return [element];
	}
	if (!type.prototype?.render) return nodesOf(type(props), made, svg);
	const one = new (type as never as new (props: Props) => Component)(props);
	one.props = props;
	made.push(one);
	one.root = nodesOf(one.render(props, one.state), made, svg)[0] as Element;
	return [one.root];
}

/** Makes an element what another is: the same tree with other attributes and words, whose listeners stay. */
function become(now: Node, next: Node): void {
	if (now.nodeType === Node.TEXT_NODE) now.nodeValue = next.nodeValue;
	if (!(now instanceof Element) || !(next instanceof Element)) return;
	for (const { name } of [...now.attributes]) if (!next.hasAttribute(name)) now.removeAttribute(name);
	for (const { name, value } of next.attributes) if (now.getAttribute(name) !== value) now.setAttribute(name, value);
	for (const [i, child] of [...now.childNodes].entries()) become(child, next.childNodes[i] ?? child);
}

/** What classes are made from; `render` draws one element, and the same tree whatever the state. */
export class Component<P = Props, S = object> {
	state = {} as S;
	root: Element | undefined;

	constructor(public props: P) {}

	setState(change: Partial<S>): void {
		this.state = { ...this.state, ...change };
		const [next] = nodesOf(this.render(this.props, this.state), []);
		if (this.root && next) become(this.root, next);
	}

	render(_props: P, _state: S): ComponentChild {
		return null;
	}
}

const instances = new WeakMap<Element, Component[]>();

/** Draws something in the place of what was drawn there before; null takes it away. */
export function render(child: ComponentChild, into: Element): void {
	for (const one of instances.get(into) ?? []) (one as unknown as RealComponent).componentWillUnmount?.();
	const made: Component[] = [];
	into.replaceChildren(...nodesOf(child, made));
	instances.set(into, made);
}
