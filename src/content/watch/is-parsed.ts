import { nextOf, parentOf } from '../dom';

/**
 * Whether the parser has closed an element: something follows it or one of its ancestors. What follows at the end of
 * the body says nothing: scripts put things there while the parser is still inside of what stands before.
 */
export function isParsed(element: Element): boolean {
	const { ownerDocument } = element;
	if (ownerDocument.readyState !== 'loading') return true;
	const { body } = ownerDocument;
	for (let node: Node | null = element; node && node !== body; node = parentOf(node)) {
		if (nextOf(node) && (node === element || parentOf(node) !== body)) return true;
	}
	return false;
}
