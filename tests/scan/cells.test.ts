import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCutter } from '../../src/scan/model/cells';
import { windowsOf } from '../../src/scan/model/features';
import { createTokens, tokenise } from '../../src/scan/text/tokens';

const cellsOf = (paragraphs: readonly string[]) => {
	const cutter = createCutter(() => 0);
	const tokens = createTokens();
	let words = 0;
	for (const [number, paragraph] of paragraphs.entries()) {
		tokenise(paragraph, tokens);
		cutter.add(tokens, number);
		words += tokens.count;
	}
	return { cells: cutter.end(), paragraphs: cutter.paragraphs(), words };
};

const sentence = fc
	.array(fc.constantFrom('tea', 'rain', 'garden', 'she', 'went', 'on'), { minLength: 1, maxLength: 70 })
	.map((words) => `${words.join(' ')}. `);
const text = fc.array(
	fc.array(sentence, { maxLength: 6 }).map((all) => all.join('')),
	{ maxLength: 30 },
);

describe('cells', () => {
	it('hold every word once, in order, and never more than a window can bear', () => {
		fc.assert(
			fc.property(text, (paragraphs) => {
				const { cells, words } = cellsOf(paragraphs);
				const lengths = Array.from(
					{ length: cells.count },
					(_, cell) => (cells.firstWord[cell + 1] ?? 0) - (cells.firstWord[cell] ?? 0),
				);
				expect(lengths.reduce((a, b) => a + b, 0)).toBe(words);
				for (const length of lengths) expect(length).toBeGreaterThan(0);
				for (const length of lengths) expect(length).toBeLessThanOrEqual(50);
				expect(cells.firstRow[cells.count] ?? 0).toBe(words);
			}),
		);
	});

	it('lie in paragraphs that follow each other', () => {
		fc.assert(
			fc.property(text, (paragraphs) => {
				const { cells } = cellsOf(paragraphs);
				for (let cell = 0; cell < cells.count; cell++) {
					expect(cells.lastParagraph[cell] ?? -1).toBeGreaterThanOrEqual(cells.firstParagraph[cell] ?? 0);
					if (cell > 0)
						expect(cells.firstParagraph[cell] ?? -1).toBeGreaterThanOrEqual(cells.lastParagraph[cell - 1] ?? 0);
				}
			}),
		);
	});

	it('are told once more by paragraph: each that has words, with all of them', () => {
		fc.assert(
			fc.property(text, (texts) => {
				const { cells, paragraphs, words } = cellsOf(texts);
				const worded = [...texts.keys()].filter((number) => texts[number] !== '');
				expect([...paragraphs.firstParagraph.subarray(0, paragraphs.count)]).toEqual(worded);
				expect([...paragraphs.lastParagraph.subarray(0, paragraphs.count)]).toEqual(worded);
				expect(paragraphs.firstWord[paragraphs.count] ?? 0).toBe(words);
				expect(paragraphs.firstRow[paragraphs.count] ?? 0).toBe(words);
				const sum = (counts: Uint16Array) => counts.reduce((a, b) => a + b, 0);
				expect(sum(paragraphs.sentences)).toBe(sum(cells.sentences));
			}),
		);
	});

	it('are all looked at in some window', () => {
		fc.assert(
			fc.property(text, (paragraphs) => {
				const { cells } = cellsOf(paragraphs);
				const seen = new Set(
					windowsOf(cells).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
				);
				expect(seen.size).toBe(cells.count);
			}),
		);
	});
});
