import { contains, elementsIn } from '../dom';

/** What an observer was told in one go. Asking a record for its nodes makes a list of them, which costs more than most answers. */
export type Records = readonly MutationRecord[];

/** Whether it is a piece of ours, by its name. */
export const ours = (node: Node): boolean => /^forewarned-/i.test(String(node.nodeName));

/** The elements that came with these records; tens of thousands, where a long page comes at once. */
export function elementsOf(records: Records): Element[] {
	const found: Element[] = [];
	for (const { addedNodes } of records) {
		for (const node of addedNodes) if (node instanceof Element) found.push(node);
	}
	return found;
}

/** Changes from which on it is quicker to search the whole document than what came with each. */
const MANY = 500;

/** The elements that came with these records; a subtree that was added whole is searched once. */
export function added(document: Document, records: Records, selector: string): Iterable<Element> {
	if (records.length > MANY) return document.querySelectorAll(selector);
	const fresh: Element[] = [];
	let searched: Node | undefined;
	for (const { addedNodes } of records) {
		for (const node of addedNodes) {
			if (!(node instanceof Element) || (searched && contains(searched, node))) continue;
			for (const element of elementsIn(node, selector)) fresh.push(element);
			searched = node;
		}
	}
	return fresh;
}

/** Whether a change is the page's own: not just pieces of ours that came or went. */
export const byThePage = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
	type === 'characterData' || (!ours(target) && [...addedNodes, ...removedNodes].some((node) => !ours(node)));

/** The nodes that went with these records. */
export function removedBy(records: Records): Node[] {
	const gone: Node[] = [];
	for (const { removedNodes } of records) if (removedNodes.length > 0) gone.push(...removedNodes);
	return gone;
}
