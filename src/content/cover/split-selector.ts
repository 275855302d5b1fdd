const PARTS = /[()[\],]|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\./g;

/**
 * The selectors of a list. Browsers rule a plain selector out by the classes and attributes around an element before
 * they try it; within `:is()` they have to try it everywhere.
 */
export function splitSelector(list: string): string[] {
	const found: string[] = [];
	let depth = 0;
	let start = 0;
	for (const { 0: part, index } of list.matchAll(PARTS)) {
		if (part === '(' || part === '[') depth++;
		else if (part === ')' || part === ']') depth--;
		else if (part === ',' && depth === 0) {
			found.push(list.slice(start, index));
			start = index + 1;
		}
	}
	return [...found, list.slice(start)].map((each) => each.trim()).filter(Boolean);
}
