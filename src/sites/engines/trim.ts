/** Decoration around words: bullets, dashes, asterisks, brackets that hold nothing else. */
const EDGE: ReadonlySet<string> = new Set([...' \t*_~•·-–—>[](){}|/,;=#★☆●■◆♥✦.']);

/** A text without the decoration around it. Linear, as a regular expression for both ends would not be. */
export function trimDecoration(text: string): string {
	let from = 0;
	let to = text.length;
	while (from < to && EDGE.has(text.charAt(from))) from++;
	while (to > from && EDGE.has(text.charAt(to - 1))) to--;
	// `Teen (13+)` keeps its bracket.
	if (text.charAt(to) === ')' && text.lastIndexOf('(', to) >= from) to++;
	return text.slice(from, to);
}
