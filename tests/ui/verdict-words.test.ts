import { beforeAll, describe, expect, it } from 'vitest';
import { evidenceText, silenceText } from '../../src/browser/verdict-words';
import { type Evidence, SILENCES, VALUE_FIELDS } from '../../src/core/evidence';
import { SENSITIVITIES } from '../../src/core/finding';
import { FIELDS } from '../../src/core/story';
import { speakEnglish } from './english';

beforeAll(speakEnglish);

describe('silence', () => {
	it('has its own words for an author who declines, one who left it open and a page that has no place for it', () => {
		const texts = [
			silenceText('warning', 'withheld'),
			silenceText('warning', 'unknown'),
			silenceText('rating', 'unrated'),
			silenceText('rating', 'unknown'),
		];
		expect(new Set(texts).size).toBe(4);
	});
});

describe('evidence', () => {
	const sources = [...FIELDS, 'summary', 'notes', 'chapter'] as const;
	const all: Evidence[] = [
		...sources.map((from): Evidence => ({ kind: 'label', from, words: 'Grief/Mourning' })),
		...SILENCES.map((silence): Evidence => ({ kind: 'silence', field: 'warning', silence })),
		...SENSITIVITIES.flatMap((level) =>
			[0, 1, 3].map((passages): Evidence => ({ kind: 'found', topic: 'grief', level, passages })),
		),
		...[...FIELDS, ...VALUE_FIELDS, 'topic' as const, 'label' as const].map(
			(field): Evidence => ({ kind: 'absent', field }),
		),
		...VALUE_FIELDS.map((field): Evidence => ({ kind: 'value', field, value: 1200 })),
	];

	it.each(all)('%o can be said', (evidence) => {
		expect(evidenceText(evidence)).toMatch(/\S/);
	});

	it('quotes a label as it stands on the page', () => {
		expect(evidenceText({ kind: 'label', from: 'tag', words: 'Grief/Mourning' })).toBe('Tag: “Grief/Mourning”');
	});

	it('names the chapters of an earlier visit, as many as fit', () => {
		const found = (earlier: number[]) =>
			evidenceText({ kind: 'found', topic: 'grief', level: 'sure', passages: 1, earlier });
		expect(found([])).toBe('Found on an earlier visit (very likely)');
		expect(found([3])).toBe('Found earlier in chapter 3 (very likely)');
		expect(found([1, 4])).toBe('Found earlier in chapters 1, 4 (very likely)');
		expect(found([1, 2, 3, 4, 5, 6, 7, 8])).toContain('5, 6, … (');
	});

	it('counts passages, and says how likely', () => {
		const found = (passages: number) => evidenceText({ kind: 'found', topic: 'grief', level: 'sure', passages });
		expect(found(1)).toBe('Very likely in the text, in 1 passage');
		expect(found(3)).toBe('Very likely in the text, in 3 passages');
		expect(found(0)).toContain('here and there');
	});
});
