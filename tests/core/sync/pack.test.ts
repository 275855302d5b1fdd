import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, QUOTA, type Replica, stale, unpack } from '../../../src/core/sync';

const bytes = (text: string) => new TextEncoder().encode(text).length;
const size = (key: string, value: unknown) => bytes(key) + bytes(JSON.stringify(value));

/** Text that does not get smaller. */
const noise = (seed: number, length: number): string => {
	let state = seed + 1;
	return Array.from({ length }, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return String.fromCharCode(33 + ((state >>> 16) % 90));
	}).join('');
};
const large = (kind: string, count: number, from = 0): Replica =>
	Object.fromEntries(
		Array.from({ length: count }, (_, i) => [
			`${kind}:${i + from}`,
			{ at: i + from, by: 'x', value: noise(i + from, 900) },
		]),
	);

const stamped = fc.record({ at: fc.nat(), by: fc.string(), value: fc.jsonValue() }, { requiredKeys: ['at', 'by'] });

describe('pack', () => {
	it('gives back what it was given, within the browsers’ limits', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.dictionary(
					fc.string().map((key) => `levels/${key}`),
					stamped,
				),
				async (some) => {
					const replica = JSON.parse(JSON.stringify(some)) as Replica;
					const packed = await pack(replica);
					expect(packed?.left).toEqual([]);
					expect(await unpack(packed?.items ?? {})).toEqual({ ok: true, replica });
				},
			),
			{ numRuns: 50 },
		);
	});

	it('leaves the oldest exceptions here first when there is too much, and says which', async () => {
		const replica = { ...large('rules', 60), ...large('exceptions', 60), strict: { at: 1, by: 'x', value: true } };
		const packed = await pack(replica);
		const items = Object.entries(packed?.items ?? {});
		for (const [key, value] of items) expect(size(key, value)).toBeLessThanOrEqual(QUOTA.item);
		expect(items.reduce((sum, [key, value]) => sum + size(key, value), 0)).toBeLessThanOrEqual(QUOTA.all);
		const left = packed?.left ?? [];
		expect(left).toEqual(Array.from({ length: left.length }, (_, i) => `exceptions:${i}`));
		const unpacked = await unpack(packed?.items ?? {});
		const there = unpacked.ok ? Object.keys(unpacked.replica) : [];
		expect(new Set([...there, ...left])).toEqual(new Set(Object.keys(replica)));
		expect(there).toContain('strict');
	});

	it('says when even that is too much', async () => {
		expect(await pack(large('levels', 200))).toBeUndefined();
	});

	it('notices parts of different writings, and never takes half', async () => {
		const one = (await pack(large('rules', 40)))?.items ?? {};
		const other = (await pack(large('rules', 40, 100)))?.items ?? {};
		expect(await unpack({ ...one, 'sync.1': other['sync.1'] })).toEqual({ ok: false, reason: 'torn' });
		expect(await unpack({ ...one, 'sync.1': undefined })).toEqual({ ok: false, reason: 'torn' });
		expect(await unpack({ ...one, sync: 'x' })).toEqual({ ok: false, reason: 'torn' });
		expect(await unpack({})).toEqual({ ok: false, reason: 'empty' });
		expect(await unpack({ sync: { format: 2, parts: 1, hash: '' } })).toEqual({ ok: false, reason: 'newer' });
	});

	it('names the parts of a larger writing that are left over', async () => {
		const before = await pack(large('rules', 40));
		const after = await pack(large('rules', 2));
		expect(after && stale(after, { ...before?.items, other: 1 })).toContain('sync.3');
		expect(after && stale(after, { ...after.items, other: 1 })).toEqual([]);
	});
});
