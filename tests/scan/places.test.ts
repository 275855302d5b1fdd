import { describe, expect, it } from 'vitest';
import { createCutter } from '../../src/scan/model/cells';
import { windowsOf } from '../../src/scan/model/features';
import { CUES } from '../../src/scan/model/model';
import { PARAGRAPH_SIGNALS, paragraphsOf } from '../../src/scan/model/paragraphs';
import { runsOf } from '../../src/scan/model/places';
import { createTokens, tokenise } from '../../src/scan/text/tokens';

const LEVELS = { enter: 0.6, stay: 0.4 };
const numbered = (chances: readonly number[]) => chances.map((_, number) => ({ number }));
const runs = (...chances: number[]) => runsOf(numbered(chances), chances, LEVELS);

describe('runs of paragraphs', () => {
	it('start where one is sure enough, and go on while they are half sure', () => {
		expect(runs(0.1, 0.45, 0.7, 0.41, 0.2, 0.5, 0.1)).toEqual([{ from: 1, to: 3 }]);
	});

	it('are apart where one between them is not', () => {
		expect(runs(0.7, 0.1, 0.8)).toEqual([
			{ from: 0, to: 0 },
			{ from: 2, to: 2 },
		]);
	});

	it('hold the surest paragraph even where none is sure', () => {
		expect(runs(0.1, 0.3, 0.2)).toEqual([{ from: 1, to: 1 }]);
		expect(runs(0.1, 0.5, 0.45)).toEqual([{ from: 1, to: 2 }]);
	});

	it('go over paragraphs without words', () => {
		expect(runsOf([{ number: 2 }, { number: 5 }], [0.9, 0.5], LEVELS)).toEqual([{ from: 2, to: 5 }]);
		expect(runsOf([], [], LEVELS)).toEqual([]);
	});
});

/** A sentence of twenty words. */
const LINE = 'She went on and on along the road in the rain until it was late and nobody came. ';

describe('the paragraphs of a text', () => {
	const cutter = createCutter(() => 0);
	const tokens = createTokens();
	for (const [number, paragraph] of [LINE.repeat(12), '* * *', LINE.repeat(3), LINE.repeat(12)].entries()) {
		tokenise(paragraph, tokens);
		cutter.add(tokens, number);
	}
	const cells = cutter.end();
	const byParagraph = cutter.paragraphs();
	const windows = windowsOf(cells);
	const hot = cells.firstParagraph.indexOf(2);
	const text = {
		cells,
		windows,
		odds: Float32Array.from(windows, ({ from, to }) => (from <= hot && hot < to ? 2 : -4)),
		paragraphs: byParagraph,
		alone: Float32Array.of(-9, 3, -9),
		cues: [undefined, new Float32Array(CUES).fill(1), undefined],
		words: 500,
		earnest: 0,
		usual: [-3],
		clues: new Float32Array(1),
	};
	const paragraphs = paragraphsOf(text, 0, 1.5);

	it('are those that have words, in order, each with all its signals', () => {
		expect(paragraphs.map(({ number }) => number)).toEqual([0, 2, 3]);
		for (const { signals } of paragraphs) expect(signals).toHaveLength(PARAGRAPH_SIGNALS);
	});

	it('know what is in them, around them and in the chapter', () => {
		const [before, there] = paragraphs.map(({ signals }) => signals);
		expect(there?.[1]).toBe(3);
		expect(before?.[1]).toBe(-6);
		expect(there?.[3]).toBeCloseTo(0);
		expect(before?.[0]).toBeLessThan(there?.[0] ?? 0);
		for (const { signals } of paragraphs) expect(signals[2]).toBe(1.5);
		expect([before, there].map((signals) => signals?.[4])).toEqual([0, 1]);
	});
});
