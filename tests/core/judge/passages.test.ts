import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPassageJudge, type PassageJudge } from '../../../src/core/judge';
import { facts, finding, scanned, settings, TOPIC_MAP } from './support';

const cut = (
	found: ReturnType<typeof scanned>,
	change: Parameters<typeof settings>[0] = {},
	bounds?: Parameters<PassageJudge>[2],
) =>
	createPassageJudge(settings(change), TOPIC_MAP)(facts(), found, bounds).map(({ from, to, action, topics }) => ({
		from,
		to,
		action,
		topics,
	}));

describe('passages', () => {
	test('findings that overlap are one passage without a gap', () => {
		const found = scanned(finding('torture', 3, 6), finding('captivity', 5, 9));
		expect(cut(found)).toEqual([{ from: 3, to: 9, action: 'alert', topics: ['torture', 'captivity'] }]);
	});

	test('a stricter part is a passage of its own', () => {
		const found = scanned(finding('torture', 3, 9), finding('needles', 5, 6));
		const parts = cut(found, { levels: { torture: 'alert', needles: 'skip' } });
		expect(parts.map(({ from, to, action }) => [from, to, action])).toEqual([
			[3, 4, 'alert'],
			[5, 6, 'skip'],
			[7, 9, 'alert'],
		]);
	});

	test('what the reader chose at the gate bounds every passage', () => {
		const found = scanned(finding('torture', 3, 3), finding('needles', 8, 8));
		const change = { levels: { torture: 'alert' as const, needles: 'skip' as const } };
		expect(cut(found, change, { atLeast: 'blur', atMost: 'blur' }).map(({ action }) => action)).toEqual([
			'blur',
			'blur',
		]);
		expect(cut(found, change, { atLeast: 'show', atMost: 'alert' }).map(({ action }) => action)).toEqual([
			'alert',
			'alert',
		]);
	});

	test('what the reader shows is no passage, not even at the gate', () => {
		const found = scanned(finding('profanity', 3, 3));
		expect(cut(found, {}, { atLeast: 'blur', atMost: 'blur' })).toEqual([]);
	});

	test('every acting paragraph is in exactly one passage, and no other is', () => {
		const place = fc.tuple(fc.constantFrom('torture', 'needles', 'gore'), fc.nat(30), fc.nat(6));
		fc.assert(
			fc.property(fc.array(place, { maxLength: 8 }), (places) => {
				const found = scanned(...places.map(([topic, from, length]) => finding(topic, from, from + length)));
				const inside = new Set(
					places.flatMap(([, from, length]) => Array.from({ length: length + 1 }, (_, i) => from + i)),
				);
				const covered = cut(found).flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
				expect(covered).toEqual([...inside].sort((a, b) => a - b));
			}),
		);
	});
});
