import { describe, expect, test } from 'vitest';
import { declaredFindings, withDeclared } from '../../../src/core/passage/declared-passages';

const text = ['Rain.', '***', 'The clinic.', 'Still the clinic.', '***', 'Tea and bread.'];
const notes = 'TW: needles. To avoid it, skip from *** to ***.';

describe('what an author says can be skipped', () => {
	test('is a passage of every topic that the same notes name', () => {
		const found = declaredFindings(text, notes);
		expect(found.map(({ topic, from, to, level }) => [topic, from, to, level])).toEqual([['needles', 1, 4, 'sure']]);
	});

	test('may be marked by words of the text', () => {
		const quoted = 'CW: needles. Stop reading at “the clinic” and go on at “tea and bread”.';
		expect(declaredFindings(text, quoted).map(({ from, to }) => [from, to])).toEqual([[2, 5]]);
	});

	test('is none where the markers are not in the text, or no topic is named', () => {
		expect(declaredFindings(['Rain.'], notes)).toEqual([]);
		expect(declaredFindings(text, 'You can skip from *** to *** if you like.')).toEqual([]);
	});

	test('stands among what was found, and is as certain as can be', () => {
		const scanned = { paragraphs: 6, topics: { needles: { score: 0.1, level: null } }, findings: [], readable: true };
		const all = withDeclared(scanned, declaredFindings(text, notes));
		expect(all.topics.needles).toEqual({ score: 1, level: 'sure' });
		expect(all.findings).toHaveLength(1);
	});
});
