import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BELLS } from '../../demo/bells';
import { HEAVY, UNWARNED } from '../../demo/documents/unwarned';
import { calmly } from '../../demo/prose';
import { UNLISTED } from '../../demo/works';
import type { Finding } from '../../src/core/finding';
import { loadModel, scan, splitParagraphs } from '../../src/scan';

// Tests in browsers open these stories and rely on their passages: a model that loses one is told of here, in a second.

const model = loadModel(readFileSync(new URL('../../src/scan/model/model.bin', import.meta.url)));

type Kind = keyof typeof HEAVY;
const KINDS = Object.keys(HEAVY) as Kind[];

/** What each of them is found for in any chapter. */
const TOPIC: Readonly<Record<Kind, string>> = {
	assault: 'sexual-violence',
	captivity: 'captivity',
	medical: 'needles',
};

const CHAPTERS: Readonly<Record<string, readonly string[]>> = {
	'a plain text': splitParagraphs(UNWARNED),
	'a chapter of an e-book with an assault': [
		...calmly(3, 2),
		...HEAVY.assault,
		'The ferry went out.',
		...calmly(30, 42),
	],
	'a chapter of an e-book with a needle': [...calmly(3, 3), ...HEAVY.medical, 'The ferry went out.', ...calmly(30, 43)],
	...Object.fromEntries(
		[...UNLISTED, BELLS].flatMap((work) =>
			work.chapters.map(({ title, text }) => [`“${title}” of “${work.title}”`, text] as const),
		),
	),
};

/** Where in a chapter the paragraphs of a kind are; none if it is calm. */
const placesOf = (chapter: readonly string[], kind: Kind): number[] =>
	HEAVY[kind].map((paragraph) => chapter.indexOf(paragraph)).filter((at) => at >= 0);

const AT_BALANCED: readonly string[] = ['balanced', 'sure'];

const findingsIn = (chapter: readonly string[]): Finding[] =>
	scan(chapter, { model, language: 'en' }).findings.filter(({ level }) => AT_BALANCED.includes(level));

/** The paragraphs of findings, of one topic if it is given. */
const coveredBy = (findings: readonly Finding[], topic?: string): number[] =>
	findings
		.filter((finding) => !topic || finding.topic === topic)
		.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));

describe('heavy scenes of a few sentences among calm paragraphs', () => {
	it.each(Object.entries(CHAPTERS))('are found at balanced, and little beside them, in %s', (_, chapter) => {
		const findings = findingsIn(chapter);
		for (const kind of KINDS)
			expect(coveredBy(findings, TOPIC[kind]), kind).toEqual(expect.arrayContaining(placesOf(chapter, kind)));
		const heavy = KINDS.flatMap((kind) => placesOf(chapter, kind));
		const calm = coveredBy(findings).filter((place) => heavy.every((other) => Math.abs(other - place) > 1));
		expect(calm).toEqual([]);
	});

	it('are told of as medical, too, in a text with others', () => {
		const text = CHAPTERS['a plain text'] ?? [];
		expect(coveredBy(findingsIn(text), 'medical')).toEqual(placesOf(text, 'medical'));
	});
});
