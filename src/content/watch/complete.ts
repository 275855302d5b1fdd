/** Whether the parser has closed an element: something follows it or one of its ancestors. */
export function complete(element: Element): boolean {
	const { ownerDocument } = element;
	if (ownerDocument.readyState !== 'loading') return true;
	for (let node: Node | null = element; node && node !== ownerDocument.body; node = node.parentNode) {
		if (node.nextSibling) return true;
	}
	return false;
}
