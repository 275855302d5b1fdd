import { uncensored } from './censored';
import { corrected } from './typo';

/** Forms of one token that the phrase tree may know, the likeliest first. */
export type Forms = readonly string[];

const NO_FORMS: Forms = [];
/** Tokens whose forms are remembered; names come back within a page. */
const REMEMBERED = 4_000;

const singular = (word: string): string | undefined => {
	if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return undefined;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	return word.slice(0, -1);
};

/** The words of the lexicon, and how a token of a label is led back to them. */
export const vocabulary = () => {
	const exact = new Set<string>();
	const beginnings = new Set<string>();
	const endings = new Set<string>();
	const remembered = new Map<string, Forms>();
	let shortest = 99;
	let longest = 0;

	const add = (word: string): void => {
		if (exact.has(word)) return;
		if (word.length > 1 && word.endsWith('*')) {
			const open = word.slice(0, -1);
			beginnings.add(open);
			shortest = Math.min(shortest, open.length);
			longest = Math.max(longest, open.length);
		} else if (word.length > 1 && word.startsWith('*')) endings.add(word.slice(1));
		else exact.add(word);
	};

	const opened = (word: string): string[] => {
		const found: string[] = [];
		for (let size = Math.min(word.length, longest); size >= shortest; size--) {
			const open = word.slice(0, size);
			if (beginnings.has(open)) found.push(`${open}*`);
		}
		for (const end of endings) if (word.length > end.length && word.endsWith(end)) found.push(`*${end}`);
		return found;
	};

	const known = (word: string): string[] => {
		const one = singular(word);
		const forms = exact.has(word) ? [word] : [];
		if (one !== undefined && exact.has(one)) forms.push(one);
		return [...forms, ...opened(word)];
	};

	const search = (word: string): Forms => {
		const forms = known(word);
		if (forms.length > 0) return forms;
		const guess = uncensored(word, exact) ?? corrected(word);
		return guess === undefined ? NO_FORMS : known(guess);
	};

	const forms = (word: string): Forms => {
		const before = remembered.get(word);
		if (before) return before;
		const found = search(word);
		if (remembered.size >= REMEMBERED) remembered.clear();
		remembered.set(word, found);
		return found;
	};

	/** The word that a spelling with marks (`r*pe`) stands for. */
	const uncensor = (word: string): string | undefined => uncensored(word, exact);

	return { add, forms, uncensor };
};
