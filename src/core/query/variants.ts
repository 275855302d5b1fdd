import { alsoMatch } from './also-match';

/** A label without what people spell differently: case, accents, spaces, hyphens, and the "s" of a plural. */
const bone = (words: string): string =>
	words
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
		.join('');

/** Labels offered at most. */
const MOST = 4;

/**
 * Other labels that a reader may mean by theirs: AO3's own name for the trope, and labels they have seen that are
 * spelt differently. Those that the words match anyway are left out.
 */
export function variantsOf(words: string, seen: readonly string[]): string[] {
	const plain = words.trim();
	const own = bone(plain);
	if (own === '') return [];
	const folded = plain.toLowerCase();
	const spelt = seen.filter((label) => bone(label) === own && !label.toLowerCase().includes(folded));
	return [...new Set([...alsoMatch(plain), ...spelt])].slice(0, MOST);
}
