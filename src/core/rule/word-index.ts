import { matches, type Pattern } from './pattern';

interface Entry {
	readonly pattern: Pattern;
	readonly rules: number[];
}

/** Which rules ask for words that a label has. One for each field. */
export interface WordIndex {
	add(pattern: Pattern, rule: number): void;
	/** Calls back with the numbers of rules whose words are in this folded label; may repeat a rule. */
	find(label: string, found: (rules: readonly number[]) => void): void;
}

/** Letters by which beginnings and inner parts of words are looked up. */
const LETTERS = 3;

/** Where a pattern is looked up, least telling first. */
const WHERE = ['part', 'start', 'word', 'pair', 'label'] as const;
type Where = (typeof WHERE)[number];

interface Handle {
	readonly where: Where;
	readonly key: string;
}

/**
 * How a pattern is looked up: by something that every matching label has, as telling as there is, and of equals by
 * the one with the fewest other rules (`crowd`), so that common words do not gather them all. Undefined: by nothing.
 */
function handleOf({ pieces, whole }: Pattern, crowd: (handle: Handle) => number): Handle | undefined {
	if (whole && pieces.length === 1) return { where: 'label', key: pieces[0] ?? '' };
	let best: Handle | undefined;
	const offer = (where: Where, key: string): void => {
		const rank = WHERE.indexOf(where) - WHERE.indexOf(best?.where ?? 'part');
		const handle = { where, key };
		if (!best || rank > 0 || (rank === 0 && crowd(handle) < crowd(best))) best = handle;
	};
	for (const piece of pieces) {
		const words = piece.split(' ');
		const last = words.length - 1;
		for (let i = 0; i <= last; i++) {
			const word = words[i] ?? '';
			if (word === '') continue;
			if (i > 0 && i < last) {
				const next = words[i + 1];
				// With a pair no single word is as telling.
				if (next && i + 1 < last) offer('pair', `${word} ${next}`);
				else if (best?.where !== 'pair') offer('word', word);
			} else if (word.length >= LETTERS) offer(i > 0 ? 'start' : 'part', word.slice(0, LETTERS));
		}
	}
	return best;
}

/** The list under a key, made if need be. */
function listAt(map: Map<string, Entry[]>, key: string): Entry[] {
	const list = map.get(key) ?? [];
	map.set(key, list);
	return list;
}

/** So many patterns and fewer are tried one by one, which is quicker than going through the letters of a label. */
const FEW = 32;

const SPACE = 32;

/** One more letter in a quick fingerprint of letters, which starts from 0. */
const mixed = (print: number, letter: number): number => (Math.imul(print, 31) + letter) | 0;

/** Fingerprints of every key: most words of most labels are in no rule, and are passed by without being cut out. */
interface Sieve {
	add(key: string): void;
	has(print: number): boolean;
}

/** A bit for each of half a million places: with ten thousand keys one in fifty other words passes. */
function sieve(): Sieve {
	const bits = new Uint32Array(1 << 14);
	const place = (print: number): number => (print ^ (print >>> 13)) & 0x7ffff;
	return {
		add(key) {
			let print = 0;
			for (let i = 0; i < key.length; i++) print = mixed(print, key.charCodeAt(i));
			const at = place(print);
			bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
		},
		has(print) {
			const at = place(print);
			return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
		},
	};
}

/** An index without rules. */
export function wordIndex(): WordIndex {
	const entries = new Map<string, Entry>();
	const any: Entry[] = [];
	const table = (): Map<string, Entry[]> => new Map();
	const maps = { label: table(), pair: table(), word: table(), start: table(), part: table() };
	const known = sieve();
	const test = (list: readonly Entry[] | undefined, label: string, found: (rules: readonly number[]) => void) => {
		for (const { pattern, rules } of list ?? []) if (matches(pattern, label)) found(rules);
	};
	return {
		add(pattern, rule) {
			const id = `${pattern.whole} ${pattern.pieces.join('*')}`;
			const same = entries.get(id);
			if (same) {
				same.rules.push(rule);
				return;
			}
			const entry = { pattern, rules: [rule] };
			entries.set(id, entry);
			const best = handleOf(pattern, ({ where, key }) => maps[where].get(key)?.length ?? 0);
			if (best) known.add(best.key);
			(best ? listAt(maps[best.where], best.key) : any).push(entry);
		},
		find(label, found) {
			if (entries.size <= FEW) {
				for (const { pattern, rules } of entries.values()) if (matches(pattern, label)) found(rules);
				return;
			}
			test(any, label, found);
			const { part, word, pair, start } = maps;
			let whole = 0;
			// Of the word that is being read, and of the one before it together with it.
			let one = { from: 1, print: 0 };
			let two = { from: 0, print: 0 };
			for (let i = 0; i < label.length; i++) {
				const letter = label.charCodeAt(i);
				whole = mixed(whole, letter);
				if (part.size > 0) test(part.get(label.slice(i, i + LETTERS)), label, found);
				if (letter !== SPACE) {
					one.print = mixed(one.print, letter);
					two.print = mixed(two.print, letter);
					if (i - one.from === LETTERS - 1 && known.has(one.print)) {
						test(start.get(label.slice(one.from, i + 1)), label, found);
					}
				} else if (i > 0) {
					if (known.has(one.print)) test(word.get(label.slice(one.from, i)), label, found);
					if (two.from > 0 && known.has(two.print)) test(pair.get(label.slice(two.from, i)), label, found);
					two = { from: one.from, print: mixed(one.print, SPACE) };
					one = { from: i + 1, print: 0 };
				}
			}
			if (known.has(whole)) test(maps.label.get(label), label, found);
		},
	};
}
