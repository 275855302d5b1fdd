import type { Mention } from '../mention';

/** Longer texts are not remembered: they are rare, and would hold much memory. */
const LONGEST = 300;

/** Remembers the latest `size` to twice `size` answers: two generations, the older is dropped when the newer is full. */
export const memo = (read: (text: string) => readonly Mention[], size: number) => {
	let newer = new Map<string, readonly Mention[]>();
	let older = new Map<string, readonly Mention[]>();
	return (text: string): readonly Mention[] => {
		const known = newer.get(text) ?? older.get(text);
		if (known && newer.has(text)) return known;
		const answer = known ?? Object.freeze(read(text));
		if (text.length > LONGEST) return answer;
		if (newer.size >= size) {
			older = newer;
			newer = new Map();
		}
		newer.set(text, answer);
		return answer;
	};
};
