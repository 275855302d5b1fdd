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

/** All the ways in which a pattern can be looked up: each names something every matching label has. */
function handles({ pieces, whole }: Pattern): { where: Where; key: string }[] {
	if (whole && pieces.length === 1) return [{ where: 'label', key: pieces[0] ?? '' }];
	const all: { where: Where; key: string }[] = [];
	for (const piece of pieces) {
		const words = piece.split(' ');
		words.forEach((word, i) => {
			const starts = i > 0;
			const ends = i < words.length - 1;
			const next = words[i + 1];
			if (word === '') return;
			if (starts && ends) {
				all.push({ where: 'word', key: word });
				if (next && i + 1 < words.length - 1) all.push({ where: 'pair', key: `${word} ${next}` });
			} else if (word.length >= LETTERS) {
				all.push({ where: starts ? 'start' : 'part', key: word.slice(0, LETTERS) });
			}
		});
	}
	return all;
}

/** The list under a key, made if need be. */
function listAt(map: Map<string, Entry[]>, key: string): Entry[] {
	const list = map.get(key) ?? [];
	map.set(key, list);
	return list;
}

export function wordIndex(): WordIndex {
	const entries = new Map<string, Entry>();
	const any: Entry[] = [];
	const table = (): Map<string, Entry[]> => new Map();
	const maps = { label: table(), pair: table(), word: table(), start: table(), part: table() };
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
			const ways = handles(pattern);
			const rank = Math.max(-1, ...ways.map(({ where }) => WHERE.indexOf(where)));
			// Of equals the one with the fewest other rules, so that common words do not gather them all.
			const [best] = ways
				.filter(({ where }) => WHERE.indexOf(where) === rank)
				.sort((a, b) => (maps[a.where].get(a.key)?.length ?? 0) - (maps[b.where].get(b.key)?.length ?? 0));
			(best ? listAt(maps[best.where], best.key) : any).push(entry);
		},
		find(label, found) {
			test(any, label, found);
			if (maps.label.size > 0) test(maps.label.get(label), label, found);
			if (maps.part.size > 0) {
				for (let i = 0; i <= label.length - LETTERS; i++)
					test(maps.part.get(label.slice(i, i + LETTERS)), label, found);
			}
			if (maps.word.size + maps.pair.size + maps.start.size === 0) return;
			for (let from = 1; from < label.length; ) {
				const to = label.indexOf(' ', from);
				const next = label.indexOf(' ', to + 1);
				if (maps.word.size > 0) test(maps.word.get(label.slice(from, to)), label, found);
				if (maps.pair.size > 0 && next > 0) test(maps.pair.get(label.slice(from, next)), label, found);
				if (maps.start.size > 0 && to - from >= LETTERS) {
					test(maps.start.get(label.slice(from, from + LETTERS)), label, found);
				}
				from = to + 1;
			}
		},
	};
}
