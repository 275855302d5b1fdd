/** Start value of a word's hash (FNV-1a, 32 bits). */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash after one more character code. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The 32-bit hash of a word as the tokeniser would compute it; the word is in its folded form (lower case). */
export const hashWord = (word: string): number => {
	let hash = HASH_START;
	for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
	return hash;
};
