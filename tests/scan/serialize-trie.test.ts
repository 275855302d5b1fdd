import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_WORDS, MOST_WORDS } from '../../src/core/settings';
import { scan } from '../../src/scan';
import { readAt, written } from '../../src/scan/data/digits';
import { readVocabulary, writeVocabulary } from '../../src/scan/data/vocabulary';
import { thaw } from '../../src/scan/lexicon/phrases';
import { freeze } from '../../src/scan/lexicon/serialize-trie';
import { type Cue, createTrie, entriesAt } from '../../src/scan/lexicon/trie';
import type { OwnWords } from '../../src/scan/options';
import { hashWord } from '../../src/scan/text/hash';

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('digits', () => {
	it('give back every number that fits', () => {
		fc.assert(
			fc.property(fc.nat(2 ** 18 - 1), fc.string(), (value, before) => {
				const digits = written(value, 3);
				expect(digits).not.toContain('\\');
				expect(readAt(before + digits, before.length, 3)).toBe(value);
			}),
		);
		expect(readAt(written(2 ** 32 - 1, 6), 0, 6)).toBe(2 ** 32 - 1);
	});

	it('refuse what does not fit', () => {
		for (const value of [2 ** 6, -1, Number.NaN]) expect(() => written(value, 1)).toThrow(RangeError);
	});
});

describe('a vocabulary', () => {
	it('knows each of its words by another number, and no other word', () => {
		fc.assert(
			fc.property(fc.uniqueArray(hash), fc.array(hash), (words, others) => {
				const { text, order } = writeVocabulary(words);
				const { find } = readVocabulary(text);
				expect(order.map(find)).toEqual(order.map((_, word) => word));
				expect([...order].sort()).toEqual([...words].sort());
				for (const other of others) if (!words.includes(other)) expect(find(other)).toBe(-1);
			}),
		);
	});

	it('knows words by a part of their hashes', () => {
		const { text, order } = writeVocabulary([0x123456, 0xffffff, 0], 24);
		const { find } = readVocabulary(text);
		expect(order.map((key) => find(key | 0x7b000000))).toEqual([0, 1, 2]);
		expect(find(0x123457)).toBe(-1);
	});
});

/** Few words, so that phrases and texts meet. */
const word: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const place: fc.Arbitrary<string[]> = fc.oneof(
	fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
	fc.constant<string[]>(['*']),
);
const phrase = fc.tuple(fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), fc.array(place, { maxLength: 3 }));

describe('a frozen trie', () => {
	it('finds in every text what each phrase says', () => {
		fc.assert(
			fc.property(fc.array(phrase, { maxLength: 12 }), fc.array(fc.oneof(word, fc.constant('x'))), (phrases, text) => {
				const trie = createTrie();
				for (const [topic, [first, rest]] of phrases.entries()) {
					const cue: Cue = { topic, kind: 1, weight: 0.25 };
					for (const entry of entriesAt(trie, [first, ...rest])) {
						entry.cues.push(cue);
						entry.marks |= 1 << topic;
						entry.idiom ||= topic % 3 === 0;
					}
				}
				const { wordOf, match } = thaw(freeze(trie));
				const words = Int32Array.from(text, (word) => wordOf(hashWord(word)));
				for (const at of text.keys()) {
					const found: string[] = [];
					match(words, at, text.length, ({ cues, marks, idiom }, length) => {
						for (const { topic } of cues) found.push(`${topic}/${length}`);
						for (const { kind, weight } of cues) expect([kind, weight]).toEqual([1, 0.25]);
						expect(marks).toBe(cues.reduce((all, { topic }) => all | (1 << topic), 0));
						expect(idiom).toBe(cues.some(({ topic }) => topic % 3 === 0));
					});
					const meant = phrases.flatMap(([first, rest], topic) => {
						const places = [first, ...rest];
						const fits = places.every((forms, i) => {
							const word = text[at + i];
							return word !== undefined && (forms.includes(word) || (i > 0 && forms[0] === '*'));
						});
						return fits ? [`${topic}/${places.length}`] : [];
					});
					expect([...new Set(found)].sort()).toEqual(meant.sort());
				}
			}),
		);
	});

	it('gives one cue for all forms of its words', () => {
		const trie = createTrie();
		const cue: Cue = { topic: 0, kind: 0, weight: 1 };
		for (const entry of entriesAt(trie, [['cut', 'cuts']])) entry.cues.push(cue);
		const { wordOf, match } = thaw(freeze(trie));
		const found: Cue[] = [];
		const words = Int32Array.of(wordOf(hashWord('cut')), wordOf(hashWord('cuts')));
		for (const at of words.keys()) match(words, at, 2, ({ cues }) => found.push(...cues));
		expect(found).toHaveLength(2);
		expect(found[0]).toBe(found[1]);
	});

	it('holds as many words as a reader may add', () => {
		const longest = (n: number) =>
			`${n.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)] as string)} ${'a '.repeat(60)}`;
		const own = Array.from({ length: MOST_WORDS }, (_, n) => ({
			words: longest(n).slice(0, LONGEST_WORDS).trim(),
			topic: `mine-${n}`,
		}));
		expect(scan([own[7]?.words ?? ''], { own, language: 'en' }).topics['mine-7']?.level).toBe('sure');
	});

	it('holds what no reader would add by hand: files bring more', () => {
		const own = Array.from({ length: 10_000 }, (_, n) => ({
			words: n.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)] as string),
			topic: n < 9999 ? 'mine' : 'last',
		}));
		const { topics } = scan([`They had ${own[3]?.words} and ${own[9999]?.words}.`], { own, language: 'en' });
		expect([topics.mine?.level, topics.last?.level]).toEqual(['sure', 'sure']);
	});

	it('gives way to other words of the reader, and comes back', () => {
		const tea: readonly OwnWords[] = [{ words: 'tea', topic: 'mine' }];
		const coats: readonly OwnWords[] = [{ words: 'coats', topic: 'mine' }];
		const found = (own: readonly OwnWords[]) => scan(['They had tea.'], { own, language: 'en' }).topics.mine?.level;
		expect([found(tea), found(coats), found(tea), found([])]).toEqual(['sure', null, 'sure', undefined]);
	});
});
