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

/** The piece of a pattern by which it is looked up, and where. */
function handle({ pieces, whole }: Pattern): { in: 'label' | 'word' | 'start' | 'part' | 'any'; key: string } {
	if (whole && pieces.length === 1) return { in: 'label', key: pieces[0] ?? '' };
	let best: { in: 'word' | 'start' | 'part' | 'any'; key: string } = { in: 'any', key: '' };
	const better = (where: 'word' | 'start' | 'part', key: string) => {
		const order = ['any', 'part', 'start', 'word'];
		const gain = order.indexOf(where) - order.indexOf(best.in) || key.length - best.key.length;
		if (gain > 0) best = { in: where, key };
	};
	for (const piece of pieces) {
		const words = piece.split(' ');
		words.forEach((word, i) => {
			const starts = i > 0;
			const ends = i < words.length - 1;
			if (word === '') return;
			if (starts && ends) better('word', word);
			else if (word.length < LETTERS) return;
			else better(starts ? 'start' : 'part', word.slice(0, LETTERS));
		});
	}
	return best;
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

export function wordIndex(): WordIndex {
	const entries = new Map<string, Entry>();
	const labels = new Map<string, Entry[]>();
	const words = new Map<string, Entry[]>();
	const starts = new Map<string, Entry[]>();
	const parts = new Map<string, Entry[]>();
	const any: Entry[] = [];
	const test = (list: readonly Entry[] | undefined, label: string, found: (rules: readonly number[]) => void) => {
		for (const { pattern, rules } of list ?? []) if (matches(pattern, label)) found(rules);
	};
	return {
		add(pattern, rule) {
			const id = `${pattern.whole} ${pattern.pieces.join('*')}`;
			const known = entries.get(id);
			if (known) {
				known.rules.push(rule);
				return;
			}
			const entry = { pattern, rules: [rule] };
			entries.set(id, entry);
			const { in: where, key } = handle(pattern);
			if (where === 'any') any.push(entry);
			else put({ label: labels, word: words, start: starts, part: parts }[where], key, entry);
		},
		find(label, found) {
			test(labels.get(label), label, found);
			test(any, label, found);
			if (parts.size > 0)
				for (let i = 0; i <= label.length - LETTERS; i++) test(parts.get(label.slice(i, i + LETTERS)), label, found);
			for (let from = 1; from < label.length; ) {
				const to = label.indexOf(' ', from);
				if (words.size > 0) test(words.get(label.slice(from, to)), label, found);
				if (starts.size > 0 && to - from >= LETTERS) test(starts.get(label.slice(from, from + LETTERS)), label, found);
				from = to + 1;
			}
		},
	};
}
