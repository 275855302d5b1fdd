/** Signs that mean something in a regular expression and are not carried over. */
const SPECIAL = /[()[\]{}?+^$\\|]/;

/** What stands before and after the words: nothing at the end of a label, a space at the end of a word. */
const EDGES: Readonly<Record<string, readonly [string, string]>> = { '^': ['', ''], $: ['', ''], '\\b': ['* ', ' *'] };

/**
 * The words of a simple regular expression as patterns with `*`, one for each alternative: words, `.*`,
 * escaped signs, and `\b`, `^` or `$` at the ends. The patterns are for whole labels. Undefined for
 * anything else.
 */
export function fromRegex(source: string): readonly string[] | undefined {
	const alternatives = source.split('|');
	const patterns = alternatives.map((one) => {
		const [, start = '', middle = '', end = ''] = /^(\^|\\b)?(.*?)(\$|\\b)?$/.exec(one) ?? [];
		const words = middle
			.replace(/\.[*+]\??/g, '*')
			.replace(/\\s[+*]?/g, ' ')
			.replace(/\\([.\-/'"&!,:;#@ ])/g, '$1');
		if (SPECIAL.test(words) || words.replace(/\*/g, '').trim() === '') return undefined;
		// A dot that is left stands for one letter of any kind.
		const plain = words.replace(/\./g, middle.includes('\\.') ? '.' : '*');
		return `${EDGES[start]?.[0] ?? '*'}${plain}${EDGES[end]?.[1] ?? '*'}`.replace(/\*+/g, '*');
	});
	return patterns.every((pattern) => pattern !== undefined) ? patterns : undefined;
}
