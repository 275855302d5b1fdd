import { spellings } from './spellings';

/** The word with each single letter left out but the first: what begins differently is another word. */
const without = (word: string): string[] => {
	const pieces: string[] = [];
	for (let i = 1; i < word.length; i++) pieces.push(word.slice(0, i) + word.slice(i + 1));
	return pieces;
};

const index = (): ReadonlyMap<string, string> => {
	const found = new Map<string, string>();
	for (const word of spellings().corrected.split(' ')) {
		for (const piece of [word, ...without(word)]) if (!found.has(piece)) found.set(piece, word);
	}
	return found;
};

let deletes: ReadonlyMap<string, string> | undefined;
let real: ReadonlySet<string> | undefined;

/** Whether one letter is added, missing, wrong, or two neighbours swapped. */
const near = (a: string, b: string): boolean => {
	let head = 0;
	while (head < a.length && head < b.length && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
	const [left, right] = [a.length - head - tail, b.length - head - tail];
	if (left <= 1 && right <= 1) return true;
	return left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
};

/** The long word that this is a slip of the pen for (`pregnacy`, `suicidial`); undefined if it is none. */
export const corrected = (word: string): string | undefined => {
	if (word.length < 7 || word.length > 24 || !/^[a-z]+$/.test(word)) return undefined;
	deletes ??= index();
	real ??= new Set(spellings().real.split(' '));
	if (real.has(word)) return undefined;
	for (const piece of [word, ...without(word)]) {
		const known = deletes.get(piece);
		if (known !== undefined && near(word, known)) return known;
	}
	return undefined;
};
