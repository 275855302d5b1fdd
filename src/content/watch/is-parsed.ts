import { nextOf, parentOf } from '../dom';

/**
 * Whether the parser has closed an element: something follows it or one of its ancestors. What follows at the end of
 * the body says nothing: scripts put things there while the parser is still inside of what stands before. So they do
 * at the end of a list: `counts` says which of the nodes right behind the element the parser may have put there.
 */
export function isParsed(element: Element, counts: (node: Node) => boolean): boolean {
	const { ownerDocument } = element;
	if (ownerDocument.readyState !== 'loading') return true;
	for (let next = nextOf(element); next; next = nextOf(next)) if (counts(next)) return true;
	const { body } = ownerDocument;
	for (let node = parentOf(element); node && node !== body; node = parentOf(node)) {
		if (nextOf(node) && parentOf(node) !== body) return true;
	}
	return false;
}
