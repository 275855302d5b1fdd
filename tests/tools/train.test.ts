import { describe, expect, it } from 'vitest';
import { createCutter } from '../../src/scan/model/cells';
import { SIGNALS } from '../../src/scan/model/chapter';
import { earnestOf } from '../../src/scan/model/earnest';
import { windowsOf } from '../../src/scan/model/features';
import { loadModel } from '../../src/scan/model/model';
import { createNetwork } from '../../src/scan/model/network';
import { PARAGRAPH_SIGNALS } from '../../src/scan/model/paragraphs';
import { createTokens, tokenise } from '../../src/scan/text/tokens';
import { averageOf } from '../../tools/train/average';
import { choosePositions } from '../../tools/train/calibrate';
import { earnestIn, learnEarnest } from '../../tools/train/earnest';
import type { Example, Text } from '../../tools/train/examples';
import { oddsOf } from '../../tools/train/fit';
import { judgeWindow, learn, prepare, wholeInput } from '../../tools/train/learn';
import { regress } from '../../tools/train/logistic';
import { RECIPE } from '../../tools/train/recipe';
import { createLexis, createTextReader, TOPICS } from '../../tools/train/texts';
import { encode } from '../../tools/train/write';

const RAIN = 'The rain fell on the roof and on the garden, and she listened to it until it stopped.';
const WAR = 'The soldiers fired from the trench, and the shells fell on the army all night long.';
const WAR_NUMBER = TOPICS.indexOf('war');

const small = () => {
	const lexis = createLexis();
	const read = createTextReader(lexis);
	const texts = Array.from({ length: 40 }, (_, i): Text => {
		const paragraphs = [i % 2 ? WAR : RAIN];
		return { id: `${i}`, group: `${i}`, kind: 'window', paragraphs, read: read(paragraphs) };
	});
	const examples = texts.map((text, i): Example => {
		const target = new Float32Array(TOPICS.length);
		if (i % 2) target[WAR_NUMBER] = 1;
		const weight = new Float32Array(TOPICS.length).fill(1);
		return { text, window: { from: 0, to: text.read.cells.count }, target, weight };
	});
	const data = { lexis, texts, examples };
	const prepared = prepare(data, new Map());
	return { data, prepared, network: learn(prepared, examples, { ...RECIPE, hidden: 8, rounds: 30, batch: 4 }) };
};

const CHAPTER = {
	signals: [1, ...Array(SIGNALS).fill(0)],
	earnest: -100,
	usual: TOPICS.map(() => -3),
	positions: [0.1, 0.4, 0.8],
	place: [1, ...Array(PARAGRAPH_SIGNALS).fill(0)],
	enter: 0.5,
	stay: 0.4,
};

describe('training', () => {
	it('learns what tells texts apart', () => {
		const { data, prepared, network } = small();
		const [rain, war] = data.examples.map(({ text, window }) => judgeWindow(prepared, network, text.read, window));
		expect(war?.[WAR_NUMBER] ?? 0).toBeGreaterThan((rain?.[WAR_NUMBER] ?? 0) + 2);
	});

	it('makes one network of several, which says what they say on average', () => {
		const { data, prepared } = small();
		const alone = (seed: number) =>
			learn(prepared, data.examples, { ...RECIPE, networks: 1, seed, hidden: 8, rounds: 3, batch: 4 });
		const [one, other] = [alone(1), alone(2)];
		const input = prepared.inputs.get(data.examples[1] as Example);
		if (!input) throw new Error('the example has no input');
		const [first, second] = [oddsOf(one, input), oddsOf(other, input)];
		const both = oddsOf(averageOf([one, other]), input);
		expect(first[WAR_NUMBER]).not.toBe(second[WAR_NUMBER]);
		for (const t of TOPICS.keys()) expect(both[t]).toBeCloseTo(((first[t] ?? 0) + (second[t] ?? 0)) / 2, 4);
		expect(() => averageOf([])).toThrow(TypeError);
	});

	it('learns from scenes of any topic what is in earnest, and writes it into the model', () => {
		const { data, prepared, network } = small();
		const scenes = data.examples.map((example) => ({ ...example, text: { ...example.text, kind: 'scene' as const } }));
		const inputs = new Map(scenes.map((scene) => [scene, wholeInput(prepared, scene.text)]));
		const tone = learnEarnest({ ...prepared, inputs }, scenes);
		const model = loadModel(encode(prepared, network, tone, data.lexis.hashes, CHAPTER));
		const said = [RAIN, WAR].map((paragraph, i) => {
			const input = wholeInput(prepared, data.texts[i] as Text);
			const cutter = createCutter(model.find);
			const tokens = createTokens();
			tokenise(paragraph, tokens);
			cutter.add(tokens, 0);
			const learned = earnestIn(tone, input);
			// The largest weights are cut off, which tells among so few words.
			expect(Math.abs(earnestOf(model, cutter.end()) - learned)).toBeLessThan(0.5);
			return learned;
		});
		expect(said[0]).toBeLessThan(0);
		expect(said[1]).toBeGreaterThan(0);
	});

	it('gives the same bytes again', () => {
		const bytes = () => {
			const { data, prepared, network } = small();
			return encode(prepared, network, learnEarnest(prepared, []), data.lexis.hashes, CHAPTER);
		};
		expect(Buffer.compare(bytes(), bytes())).toBe(0);
	});

	it('writes a model that says what the network said, but for rounding', () => {
		const { data, prepared, network } = small();
		const model = loadModel(encode(prepared, network, learnEarnest(prepared, []), data.lexis.hashes, CHAPTER));
		expect(model.topics).toEqual(TOPICS);
		for (const { text, window } of data.examples.slice(0, 2)) {
			const cutter = createCutter(model.find);
			const tokens = createTokens();
			tokenise(text.paragraphs[0] ?? '', tokens);
			cutter.add(tokens, 0);
			const cells = cutter.end();
			const odds = new Float32Array(TOPICS.length);
			const [whole = window] = windowsOf(cells);
			createNetwork(model, cells, text.read.cues).read(whole, odds, 0);
			const said = judgeWindow(prepared, network, text.read, window);
			for (const t of TOPICS.keys()) expect(Math.abs((odds[t] ?? 0) - (said[t] ?? 0))).toBeLessThan(0.2);
		}
	});

	it('sets positions by what is asked of each, in order', () => {
		const said = Array.from({ length: 1000 }, (_, i) => {
			const value = (i + 0.5) / 1000;
			return { chance: value, holds: (i * 7919) % 1000 < 1000 * value ** 2 };
		});
		const [careful = 0, balanced = 0, sure = 0] = choosePositions(said, 100);
		const of = (least: number) => said.filter(({ chance }) => chance >= least);
		const precision = (least: number) => of(least).filter(({ holds }) => holds).length / of(least).length;
		expect(careful).toBeLessThanOrEqual(balanced);
		expect(balanced).toBeLessThan(sure);
		expect(precision(sure)).toBeGreaterThanOrEqual(0.9);
		expect(precision(balanced)).toBeGreaterThanOrEqual(0.7);
		expect(of(careful).filter(({ holds }) => !holds).length).toBeLessThanOrEqual(250);
	});

	it('finds the weights of a rule from its cases', () => {
		const cases = Array.from({ length: 400 }, (_, i) => {
			const x = (i % 20) / 10 - 1;
			return { numbers: [x], holds: (i * 7919) % 100 < 100 / (1 + Math.exp(-3 * x)), weight: 1 };
		});
		const [slope = 0, intercept = 0] = regress(cases, 0.01);
		expect(slope).toBeGreaterThan(2);
		expect(slope).toBeLessThan(4.5);
		expect(Math.abs(intercept)).toBeLessThan(0.6);
	});
});
