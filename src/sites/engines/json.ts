/** The JSON-LD blocks of a page (schema.org), as far as they are valid; a list is taken apart. */
export function jsonLd(root: ParentNode): Record<string, unknown>[] {
	const found: Record<string, unknown>[] = [];
	for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
		try {
			const value: unknown = JSON.parse(script.textContent ?? '');
			for (const item of Array.isArray(value) ? value : [value]) if (item && typeof item === 'object') found.push(item);
		} catch {
			// A block that is broken or still streaming says nothing.
		}
	}
	return found;
}

/** A text below a JSON value; undefined if it is anything else. */
export const textIn = (value: unknown, ...path: readonly string[]): string | undefined => {
	let at: unknown = value;
	for (const name of path) at = at && typeof at === 'object' ? (at as Record<string, unknown>)[name] : undefined;
	return typeof at === 'string' && at !== '' ? at : undefined;
};
