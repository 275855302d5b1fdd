import { nextOf, parentOf } from '../dom';

/** Whether the parser has closed an element: something follows it or one of its ancestors. */
export function complete(element: Element): boolean {
	const { ownerDocument } = element;
	if (ownerDocument.readyState !== 'loading') return true;
	for (let node: Node | null = element; node && node !== ownerDocument.body; node = parentOf(node)) {
		if (nextOf(node)) return true;
	}
	return false;
}
