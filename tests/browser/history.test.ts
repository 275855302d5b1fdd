import { fakeBrowser } from '@webext-core/fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepCopy, loadCopies } from '../../src/browser/copies';
import { loadHistory } from '../../src/browser/history';
import { changeSettings, changeUndoable, loadSettings, undoChange } from '../../src/browser/settings';
import { LEVELS } from '../../src/core/level';
import { labelRule } from '../../src/core/rule';
import { defaults, type Settings } from '../../src/core/settings';

beforeEach(() => fakeBrowser.reset());

const level =
	(topic: string, to: (typeof LEVELS)[number]) =>
	(now: Settings): Settings => ({ ...now, levels: { ...now.levels, [topic]: to } });

describe('every change', () => {
	test('can be undone on its own; what came after it stays', async () => {
		const { change } = await changeUndoable(level('fire', 'skip'));
		await changeSettings(level('needles', 'blur'));
		await undoChange(change ?? '');
		expect((await loadSettings()).levels).toEqual({ needles: 'blur' });
	});

	test('undone one after the other, newest first, leads back to the start', async () => {
		const topic = fc.constantFrom('fire', 'needles', 'gore');
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(topic, fc.constantFrom(...LEVELS)), { maxLength: 8 }), async (steps) => {
				fakeBrowser.reset();
				const ids: string[] = [];
				for (const [one, to] of steps) ids.unshift((await changeUndoable(level(one, to))).change ?? '');
				for (const id of ids) await undoChange(id);
				expect(await loadSettings()).toEqual(defaults());
			}),
			{ numRuns: 20 },
		);
	});

	test('of nothing is not remembered, and one that is gone changes nothing', async () => {
		expect((await changeUndoable((now) => now)).change).toBeUndefined();
		expect(await loadHistory()).toEqual([]);
		await undoChange('gone');
		expect(await loadSettings()).toEqual(defaults());
	});

	test('made at once is kept, all of them', async () => {
		await Promise.all(['fire', 'needles', 'gore'].map((topic) => changeSettings(level(topic, 'skip'))));
		expect(Object.keys((await loadSettings()).levels).sort()).toEqual(['fire', 'gore', 'needles']);
		expect(await loadHistory()).toHaveLength(3);
	});

	test('holds even when there is no room left to remember it', async () => {
		const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
		vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
			if ('history' in items) throw new Error('QuotaExceeded');
			return set(items);
		});
		await changeSettings(level('fire', 'skip'));
		expect((await loadSettings()).levels).toEqual({ fire: 'skip' });
		vi.restoreAllMocks();
	});
});

test('a change can be undone although browsers sort the keys of what they store', async () => {
	const sorted = (value: unknown): unknown =>
		Array.isArray(value)
			? value.map(sorted)
			: value && typeof value === 'object'
				? Object.fromEntries(
						Object.entries(value)
							.sort()
							.map(([key, part]) => [key, sorted(part)]),
					)
				: value;
	const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
	vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((items) => set(sorted(items) as typeof items));
	const rule = labelRule('skip', 'tag', 'Wet Socks', 'r-1');
	const { change } = await changeUndoable((now) => ({ ...now, rules: rule ? [rule] : [] }));
	expect((await loadSettings()).rules).toEqual([rule]);
	await undoChange(change ?? '');
	expect((await loadSettings()).rules).toEqual([]);
	vi.restoreAllMocks();
});

describe('copies', () => {
	test('are the five newest, newest first, as they were stored', async () => {
		await keepCopy('upgrade');
		expect(await loadCopies()).toEqual([]);
		for (const topic of ['a', 'b', 'c', 'd', 'e', 'f']) {
			await changeSettings(() => level(topic, 'skip')(defaults()));
			await keepCopy('import');
		}
		const kept = (await loadCopies()).map(({ settings }) => Object.keys((settings as Settings).levels)[0]);
		expect(kept).toEqual(['f', 'e', 'd', 'c', 'b']);
	});
});
