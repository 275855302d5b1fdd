import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SENSITIVITIES } from '../../src/core/finding';
import { TOPICS } from '../../src/core/topics';
import { loadModel, type Model, paragraphKey, scan, scanSlices } from '../../src/scan';
import { scoreOf } from '../../src/scan/model/scale';
import { THRESHOLD } from '../../src/scan/score/scale';

const bytes = readFileSync(new URL('../../src/scan/model/model.bin', import.meta.url));
const model: Model = loadModel(bytes);

const CALM = 'They had tea in the garden, and her aunt told her about the hats she had seen in town that week.';
const FIGHT =
	'He hit him in the face again and again until there was blood on the floor, then kicked him in the ribs while he lay there and could not breathe.';
const CHAPTER = [...Array(12).fill(CALM), FIGHT, FIGHT, ...Array(12).fill(CALM)];

const read = (paragraphs: readonly string[], options: Parameters<typeof scan>[1] = {}) =>
	scan(paragraphs, { model, language: 'en', ...options });

describe('the model', () => {
	it('is small enough for the extension', () => {
		expect(bytes.length).toBeLessThanOrEqual(1_500_000);
	});

	it('knows topics of the taxonomy, and not the one that is never looked for in a text', () => {
		const ids = TOPICS.map(({ id }) => id);
		expect(model.topics.filter((topic) => !ids.includes(topic))).toEqual([]);
		expect(model.topics).not.toContain('underage');
	});

	it('is not read from anything else', () => {
		for (const other of [new Uint8Array(0), new Uint8Array(64), bytes.subarray(1000)]) {
			expect(() => loadModel(other)).toThrow(RangeError);
		}
	});

	it('is the same from a buffer and from bytes that lie somewhere in one', () => {
		const shifted = new Uint8Array(bytes.length + 3);
		shifted.set(bytes, 3);
		const other = loadModel(shifted.subarray(3));
		expect(scan(CHAPTER, { model: other, language: 'en' })).toEqual(read(CHAPTER));
	});

	it('has its positions in order', () => {
		const { positions } = model.chapter;
		expect(positions).toEqual([...positions].sort((a, b) => a - b));
		expect(SENSITIVITIES.map((_, i) => scoreOf(positions[i] ?? 0, model.chapter))).toEqual(
			SENSITIVITIES.map((position) => expect.closeTo(THRESHOLD[position])),
		);
	});
});

describe('a scan with the model', () => {
	it('finds a fight where it is, and nothing in a calm text', () => {
		const { findings, topics } = read(CHAPTER);
		const fights = findings.filter(({ topic }) => topic === 'graphic-violence');
		expect(topics['graphic-violence']?.level).not.toBeNull();
		expect(fights.some(({ from, to }) => from <= 13 && to >= 12)).toBe(true);
		expect(fights.every(({ from, to }) => from >= 9 && to <= 17)).toBe(true);
		expect(read(Array(20).fill(CALM)).findings).toEqual([]);
	});

	it('has scores from 0 to 1, and no passage surer than its chapter', () => {
		const { topics, findings } = read(CHAPTER);
		for (const { score } of Object.values(topics)) {
			expect(score).toBeGreaterThanOrEqual(0);
			expect(score).toBeLessThanOrEqual(1);
		}
		for (const { topic, score, from, to } of findings) {
			expect(score).toBeLessThanOrEqual(topics[topic]?.score ?? 0);
			expect(from).toBeGreaterThanOrEqual(0);
			expect(to).toBeLessThan(CHAPTER.length);
		}
	});

	it('gives the same in slices', () => {
		const slices = scanSlices(CHAPTER, { model, language: 'en' });
		let slice = slices.next();
		while (!slice.done) slice = slices.next();
		expect(slice.value).toEqual(read(CHAPTER));
	});

	it('believes the author: more of what is declared, less of what is denied, less of force in wanted scenes', () => {
		const score = (options: Parameters<typeof scan>[1], topic: string) =>
			read(CHAPTER, options).topics[topic]?.score ?? 0;
		const plain = score({}, 'graphic-violence');
		expect(score({ declared: ['graphic-violence'] }, 'graphic-violence')).toBeGreaterThan(plain);
		expect(score({ denied: ['graphic-violence'] }, 'graphic-violence')).toBeLessThan(plain);
		expect(score({ declared: ['explicit-sex'] }, 'sexual-violence')).toBeLessThan(score({}, 'sexual-violence'));
		expect(score({ declared: ['explicit-sex', 'dubious-consent'] }, 'sexual-violence')).toBe(
			score({}, 'sexual-violence'),
		);
	});

	it('leaves out what the reader dismissed', () => {
		const dismissed = [{ topic: 'graphic-violence', paragraphs: CHAPTER.map(paragraphKey), cue: 'words' as const }];
		expect(read(CHAPTER, { dismissed }).findings.filter(({ topic }) => topic === 'graphic-violence')).toEqual([]);
	});

	it("still finds the reader's own words", () => {
		const own = [{ words: 'hats', topic: 'snakes' }];
		const { topics, findings } = read([CALM], { own });
		expect(topics.snakes?.level).toBe('sure');
		expect(findings.some(({ topic, cue }) => topic === 'snakes' && cue === 'own')).toBe(true);
	});

	it('answers for texts without words', () => {
		expect(read(['', '...']).findings).toEqual([]);
		expect(read([]).findings).toEqual([]);
	});

	it('goes by cues alone in other languages', () => {
		const text = ['El hombre golpeó a la mujer y la sangre corría por el suelo de la casa mientras ella gritaba.'];
		expect(scan(text, { model, language: 'es' })).toEqual(scan(text, { language: 'es' }));
	});
});
