// A form is asked for its fields first: `form.parentNode` is the field of that name where it has one. What pages write
// is walked with what the prototypes have.

const getter = <T>(of: object, name: string): ((node: Node) => T) => {
	const { get } = Object.getOwnPropertyDescriptor(of, name) as { get(): T };
	return (node) => get.call(node);
};

/** What a node stands in. */
export const parentOf = getter<ParentNode | null>(Node.prototype, 'parentNode');
/** The element that a node stands in. */
export const parentElementOf = getter<Element | null>(Node.prototype, 'parentElement');
export const nextOf = getter<ChildNode | null>(Node.prototype, 'nextSibling');
export const childNodesOf = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');

/** Its last element. */
export const lastElementOf = getter<Element | null>(Element.prototype, 'lastElementChild');
/** The element before it. */
export const previousElementOf = getter<Element | null>(Element.prototype, 'previousElementSibling');

const childrenOfElement = getter<HTMLCollection>(Element.prototype, 'children');
/** The elements in a node; none in one that can hold none. */
export const childrenOf = (node: Node): Iterable<Element> =>
	node instanceof Element ? childrenOfElement(node) : ((node as Partial<ParentNode>).children ?? []);

/** Whether an element matches; a form's fields cannot stand in for the question. */
export const matches = (element: Element, selector: string): boolean =>
	Element.prototype.matches.call(element, selector);
/** The nearest element around this one, or itself, that matches. */
export const closest = (element: Element, selector: string): Element | null =>
	Element.prototype.closest.call(element, selector);

/** The elements of a node that match, itself included. */
export function elementsIn(node: Node, selector: string): readonly Element[] {
	if (!(node instanceof Element)) return [];
	const inside = childNodesOf(node).length > 0 ? [...Element.prototype.querySelectorAll.call(node, selector)] : [];
	return matches(node, selector) ? [node, ...inside] : inside;
}

/** Whether a node stands in another one, or is it. */
export const contains = (outer: Node, node: Node): boolean => Node.prototype.contains.call(outer, node);

/** What browsers tell extensions alone: the shadow root of an element, also one that is closed. */
interface ShadowRootAccess {
	readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
	readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, whoever made it. */
export const shadowOf = (element: Element | null): ShadowRoot | null | undefined =>
	element instanceof HTMLElement
		? ((globalThis as ShadowRootAccess).chrome?.dom?.openOrClosedShadowRoot(element) ??
			(element as ShadowRootAccess).openOrClosedShadowRoot)
		: null;
