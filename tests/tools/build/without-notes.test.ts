import { expect, it } from 'vitest';
import { withoutProperties } from '../../../tools/lib/build/without-notes';

const without = (code: string) => withoutProperties(code, new Set(['notes', 'seen'])).replace(/\s+/g, ' ');

it('leaves out what is named, wherever an object is written out', () => {
	expect(without(`f({ id: 'a', notes: ['x', { seen: 1 }], text: 'p' })`)).toBe(`f({ id: 'a', text: 'p' })`);
	expect(without(`const a = { ...{ id, seen, text }, notes: () => f('x, y') };`)).toBe(
		`const a = { ...{ id, text }, };`,
	);
});

it('leaves everything else: what is read, computed, or only looks so', () => {
	for (const code of [
		`const { seen, notes = 1 } = data;`,
		`const a = data.seen ? 'notes: []' : notes;`,
		`const a = { [notes]: 1, 'id': seen };`,
	])
		expect(without(code)).toBe(code);
});
