import { fakeBrowser } from '@webext-core/fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings, loadSettings } from '../../src/browser/settings';
import { loadSync, setSync, syncNow } from '../../src/browser/sync';
import { hash } from '../../src/core/hash';
import { labelRule } from '../../src/core/rule';
import { defaults, type Settings } from '../../src/core/settings';
import { QUOTA } from '../../src/core/sync';

/** One account and several devices that take turns: what is local is put away and fetched again. */
function devices() {
	const put: Record<string, Record<string, unknown>> = {};
	let here: string | undefined;
	return async (name: string): Promise<void> => {
		if (here) put[here] = await fakeBrowser.storage.local.get(null);
		await fakeBrowser.storage.local.clear();
		await fakeBrowser.storage.local.set(put[name] ?? {});
		here = name;
		await setSync(true);
	};
}

const rule = (words: string) => labelRule('skip', 'tag', words, `r-${words}`);
const withRule =
	(words: string) =>
	(now: Settings): Settings => ({ ...now, rules: [...now.rules, ...[rule(words)].filter((one) => one !== undefined)] });

beforeEach(() => {
	fakeBrowser.reset();
	vi.restoreAllMocks();
});

describe('syncing', () => {
	test('is off until it is turned on: nothing leaves', async () => {
		await changeSettings(withRule('rain'));
		await syncNow();
		expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
		expect((await loadSync()).on).toBe(false);
	});

	test('brings together what two devices changed apart', async () => {
		const go = devices();
		await go('phone');
		await changeSettings(withRule('rain'));
		await syncNow();
		await go('desk');
		await changeSettings((now) => ({ ...now, levels: { fire: 'skip' } }));
		await syncNow();
		expect(await loadSettings()).toEqual({ ...withRule('rain')(defaults()), levels: { fire: 'skip' } });
		await go('phone');
		await syncNow();
		expect((await loadSettings()).levels).toEqual({ fire: 'skip' });
		expect((await loadSync()).at).toBeTypeOf('number');
	});

	test('in any order of changes and exchanges, on three devices, ends the same everywhere and loses no rule', async () => {
		const name = fc.constantFrom('phone', 'desk', 'tablet');
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(name, fc.boolean()), { maxLength: 8 }), async (steps) => {
				fakeBrowser.reset();
				const go = devices();
				for (const [n, [device, exchange]] of steps.entries()) {
					await go(device);
					await changeSettings(withRule(`tag${n}`));
					if (exchange) await syncNow();
				}
				const ends: Settings[] = [];
				for (const device of ['phone', 'desk', 'tablet', 'phone', 'desk', 'tablet']) {
					await go(device);
					await syncNow();
					ends.push(await loadSettings());
				}
				expect(ends[4]).toEqual(ends[3]);
				expect(ends[5]).toEqual(ends[3]);
				expect(ends[3]?.rules).toHaveLength(steps.length);
			}),
			{ numRuns: 15 },
		);
	});

	test('writes nothing when nothing changed, so that devices do not wake each other for ever', async () => {
		await setSync(true);
		await changeSettings(withRule('rain'));
		await syncNow();
		const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
		await syncNow();
		await syncNow();
		expect(set).not.toHaveBeenCalled();
	});

	test('keeps within the quotas and says how much stays here', async () => {
		await setSync(true);
		// Words without a pattern, which cannot be made small.
		const words = (n: number) => Array.from({ length: 40 }, (_, i) => hash(`${n} ${i}`)).join(' ');
		const rules = Array.from({ length: 700 }, (_, n) => labelRule('skip', 'tag', words(n), `r-${n}`)).filter(
			(one) => one !== undefined,
		);
		await changeSettings((now) => ({ ...now, rules }));
		await syncNow();
		const items = Object.entries(await fakeBrowser.storage.sync.get(null));
		const sizes = items.map(([key, value]) => key.length + JSON.stringify(value).length);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(QUOTA.item);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(QUOTA.all);
		expect((await loadSync()).left).toBeGreaterThan(0);
		expect((await loadSettings()).rules).toHaveLength(700);
	}, 30_000);

	test.each([
		['of a newer version', { sync: { format: 99, parts: 1, hash: 'x' } }, 'newer'],
		['torn', { sync: { format: 1, parts: 2, hash: 'x' }, 'sync.0': 'abc' }, undefined],
	])('an account that is %s costs nothing here', async (_, items, trouble) => {
		await fakeBrowser.storage.sync.set(items);
		await setSync(true);
		await changeSettings(withRule('rain'));
		await syncNow();
		expect((await loadSettings()).rules).toHaveLength(1);
		expect((await loadSync()).trouble).toBe(trouble);
	});

	test('an account that cannot be reached is told, and tried again', async () => {
		const get = vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation(async () => {
			throw new Error('offline');
		});
		await setSync(true);
		await changeSettings(withRule('rain'));
		await syncNow();
		expect((await loadSync()).trouble).toBe('failed');
		get.mockRestore();
		await syncNow();
		expect(await loadSync()).not.toHaveProperty('trouble');
	});
});
