import type { Rule } from '../../../src/core/rule';

/** Tags that are on many cards, then made-up ones that are on none: what a long list of a reader's holds. */
const COMMON = ['angst', 'fluff', 'alternate universe', 'hurt comfort', 'slow burn'];
const WORDS =
	'tide lantern harbour winter orchard letter mirror river glass ember thorn sparrow attic velvet anchor'.split(' ');

const wordsOf = (n: number): string =>
	COMMON[n] ?? [1, 15, 225, 3375].map((size) => WORDS[Math.floor(n / size) % WORDS.length]).join(' ');

/** So many rules that blur what has a tag; half of them ask for the whole tag. */
export const tagRules = (count: number): Rule[] =>
	Array.from({ length: count }, (_, n): Rule => {
		const words = wordsOf(n);
		const whole = n % 2 === 0;
		return {
			id: `r${n}`,
			text: `blur tag:${whole ? '=' : ''}"${words}"`,
			on: true,
			compiled: { action: 'blur', condition: { op: 'label', field: 'tag', words, ...(whole && { whole }) } },
		};
	});
