import { uncensored } from './censored';
import { corrected } from './typo';

/** Forms of one token that the phrase tree may know, the likeliest first. */
export type Forms = readonly string[];

/** Tokens whose forms are remembered; names come back within a page. */
const REMEMBERED = 4_000;

const singular = (word: string): string | undefined => {
	if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return undefined;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	return word.slice(0, -1);
};

/** What stands around a word in the table; see `table.ts`. */
const AROUND = ' ,|_~=:\t\n\f';

/** The words of a table (and its line of open words), and how a token of a label is led back to them. */
export const vocabulary = (table: string, open: string) => {
	const [beginnings, endings] = open.split('\t').map((words) => words.split(' ').filter(Boolean));
	const begins = new Set(beginnings);
	const sizes = [...begins].map(({ length }) => length);
	const [shortest, longest] = [Math.min(...sizes), Math.max(...sizes)];
	const lists = table.slice(open.length);
	const remembered = new Map<string, Forms>();

	/** Whether the table has this very word. Asked of few: a search costs less than a set of all on every page. */
	const has = (word: string): boolean => {
		for (let at = lists.indexOf(word); at >= 0; at = lists.indexOf(word, at + 1)) {
			const after = lists[at + word.length] ?? '\n';
			if (AROUND.includes(lists[at - 1] ?? '\n') && AROUND.includes(after)) return true;
		}
		return false;
	};

	const opened = (word: string): string[] => {
		const found: string[] = [];
		for (let size = Math.min(word.length, longest); size >= shortest; size--) {
			const start = word.slice(0, size);
			if (begins.has(start)) found.push(`${start}*`);
		}
		for (const end of endings ?? []) if (word.length > end.length && word.endsWith(end)) found.push(`*${end}`);
		return found;
	};

	const likely = (word: string): Forms => {
		const one = singular(word);
		return one === undefined ? [word] : [word, one];
	};

	const search = (word: string): Forms => {
		const open = opened(word);
		if (open.length > 0) return [...likely(word), ...open];
		const guess = uncensored(word, has) ?? corrected(word);
		// A word that the table has is not put right.
		return guess === undefined || likely(word).some(has) ? likely(word) : [...likely(guess), ...opened(guess)];
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
	const uncensor = (word: string): string | undefined => uncensored(word, has);

	return { forms, uncensor };
};
