import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitted, rangeIn, rangeText, STEPS, stepped } from '../../../src/core/passage/range';

const room = { from: 2, to: 9 };

describe('moving the ends of a passage', () => {
	test('goes by one paragraph', () => {
		const all = STEPS.map((step) => rangeText(stepped({ from: 4, to: 6 }, step, room) ?? room));
		expect(all).toEqual(['3-6', '5-6', '4-5', '4-7']);
	});

	test('stops at the next passage and before nothing is left', () => {
		expect(stepped(room, 'start-earlier', room)).toBeUndefined();
		expect(stepped(room, 'end-later', room)).toBeUndefined();
		expect(stepped({ from: 4, to: 4 }, 'start-later', room)).toBeUndefined();
		expect(stepped({ from: 4, to: 4 }, 'end-earlier', room)).toBeUndefined();
	});

	test('never leaves its room, whatever the reader does', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...STEPS)), (steps) => {
				const end = steps.reduce((range, step) => stepped(range, step, room) ?? range, { from: 4, to: 6 });
				expect(end.from >= room.from && end.from <= end.to && end.to <= room.to).toBe(true);
			}),
		);
	});
});

describe('the reach a passage had', () => {
	test('comes back as far as its neighbours leave room', () => {
		expect(fitted({ from: 3, to: 5 }, room)).toEqual({ from: 3, to: 5 });
		expect(fitted({ from: 0, to: 12 }, room)).toEqual(room);
		expect(fitted({ from: 0, to: 1 }, room)).toBeUndefined();
	});
});

describe('a remembered reach', () => {
	test('comes back as it was', () => {
		expect(rangeIn(rangeText({ from: 3, to: 5 }), room)).toEqual({ from: 3, to: 5 });
	});

	test.each([undefined, '', '3', '5-3', '1-4', '4-10', '4-5-6', '-4', 'a-b'])('%s is none', (text) => {
		expect(rangeIn(text, room)).toBeUndefined();
	});
});
