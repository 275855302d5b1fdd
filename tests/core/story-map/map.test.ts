import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, type Scanned, SENSITIVITIES } from '../../../src/core/finding';
import type { Declaration } from '../../../src/core/mention';
import { defaults } from '../../../src/core/settings/defaults';
import { type ChapterReport, chapterReport, foundTopics, mapOf, quietFrom } from '../../../src/core/story-map';
import { topicTraits } from '../../../src/core/topics/traits';

const STORY = { site: 'file', id: 'a', title: 'A', says: {}, numbers: {}, dates: {}, prose: {} };
const finding = (topic: string, at: number, level: Finding['level'], qualifier: Finding['qualifier'] = 'depicted') =>
	({ topic, from: at, to: at, score: 0.9, level, cue: 'term', qualifier }) satisfies Finding;
const scanned = (...findings: Finding[]): Scanned => ({ paragraphs: 9, topics: {}, findings, readable: true });
const chapter = (number: number, ...findings: Finding[]): ChapterReport =>
	chapterReport({ number }, ['A few words.'], scanned(...findings), []);
const said = (topic: string, qualifier: Declaration['qualifier'] = 'depicted'): Declaration => ({
	topic,
	qualifier,
	words: topic,
	from: 'tag',
});
const settings = { ...defaults(), levels: { needles: 'blur', suicide: 'skip', snakes: 'show' } as const };
const map = (chapters: readonly ChapterReport[], declared: readonly Declaration[] = []) =>
	mapOf({ story: STORY, declared, chapters }, settings, topicTraits());

describe('a report on a chapter', () => {
	it('counts passages at each position, those of stricter ones included', () => {
		const found = foundTopics(
			scanned(
				finding('needles', 1, 'careful'),
				finding('needles', 4, 'sure', 'mentioned'),
				finding('war', 2, 'balanced'),
			),
		);
		expect(found).toEqual([
			{ topic: 'needles', level: 'sure', passages: { careful: 2, balanced: 1, sure: 1 }, qualifier: 'depicted' },
			{ topic: 'war', level: 'balanced', passages: { careful: 1, balanced: 1, sure: 0 }, qualifier: 'depicted' },
		]);
	});

	it('keeps what is reported of the chapter as a whole, without a passage', () => {
		const whole = { ...scanned(), topics: { grief: { score: 0.5, level: 'balanced' as const } } };
		expect(foundTopics(whole)).toMatchObject([{ topic: 'grief', level: 'balanced', passages: { balanced: 0 } }]);
	});

	it('holds none of the text', () => {
		const report = chapterReport({ number: 1 }, ['The lighthouse stood.'], scanned(finding('needles', 0, 'sure')), []);
		expect(JSON.stringify(report)).not.toContain('lighthouse');
	});
});

describe('the map of a story', () => {
	it('has a row for each topic and a cell for each chapter, the strictest first', () => {
		const rows = map([
			chapter(1, finding('needles', 0, 'sure')),
			chapter(2),
			chapter(3, finding('suicide', 0, 'balanced')),
		]);
		expect(rows.map(({ topic, level }) => [topic, level])).toEqual([
			['suicide', 'skip'],
			['needles', 'blur'],
		]);
		expect(rows[1]?.cells).toMatchObject([{ sure: 'sure', passages: 1 }, undefined, undefined]);
	});

	it('leaves out what is below the sensitivity of its reader', () => {
		expect(map([chapter(1, finding('needles', 0, 'careful'))])).toEqual([]);
		const careful = { ...settings, scanner: { ...settings.scanner, sensitivity: 'careful' as const } };
		const report = { story: STORY, declared: [], chapters: [chapter(1, finding('needles', 0, 'careful'))] };
		expect(mapOf(report, careful, topicTraits())).toHaveLength(1);
	});

	it('names what is set to show as well, since a map says what is there', () => {
		expect(map([chapter(1, finding('snakes', 0, 'sure'))])).toMatchObject([{ topic: 'snakes', level: 'show' }]);
	});

	it('has a row for what the author declares, though it is found nowhere, and none for what is denied', () => {
		const rows = map([chapter(1)], [said('suicide', 'past'), said('needles', 'denied')]);
		expect(rows).toMatchObject([{ topic: 'suicide', level: 'blur', cells: [undefined] }]);
	});

	it('knows what is declared for one chapter alone', () => {
		const one = chapterReport({ number: 1 }, [], scanned(), [said('needles')]);
		expect(map([one, chapter(2)])).toMatchObject([{ cells: [{ declared: true, level: 'blur' }, undefined] }]);
	});

	it('never has a level milder than one of its cells', () => {
		const any = fc.record({
			topic: fc.constantFrom('needles', 'suicide', 'snakes', 'gore', 'grief'),
			at: fc.nat(8),
			level: fc.constantFrom(...SENSITIVITIES),
			qualifier: fc.constantFrom<Finding['qualifier']>('depicted', 'mentioned', 'past'),
		});
		fc.assert(
			fc.property(fc.array(fc.array(any, { maxLength: 5 }), { maxLength: 4 }), (all) => {
				const chapters = all.map((its, i) =>
					chapter(i + 1, ...its.map(({ topic, at, level, qualifier }) => finding(topic, at, level, qualifier))),
				);
				const order = ['show', 'alert', 'blur', 'skip'];
				for (const { level, cells } of map(chapters)) {
					expect(cells).toHaveLength(chapters.length);
					for (const cell of cells) {
						expect(order.indexOf(level)).toBeGreaterThanOrEqual(order.indexOf(cell?.level ?? 'show'));
					}
				}
			}),
		);
	});
});

describe('where a story is quiet', () => {
	const chapters = [chapter(1, finding('needles', 0, 'sure')), chapter(2, finding('snakes', 0, 'sure')), chapter(3)];

	it('is from the chapter after the last in which something acts', () => {
		expect(quietFrom(map(chapters), chapters)).toBe(2);
	});

	it('is nowhere when the last chapter acts, or cannot be read', () => {
		const until = [...chapters, chapter(4, finding('needles', 0, 'sure'))];
		expect(quietFrom(map(until), until)).toBeUndefined();
		const unread = [...chapters, { ...chapter(4), readable: false }];
		expect(quietFrom(map(unread), unread)).toBeUndefined();
	});

	it('is nothing to be told of when nothing acts at all', () => {
		const harmless = [chapter(1), chapter(2)];
		expect(quietFrom(map(harmless), harmless)).toBeUndefined();
	});
});
