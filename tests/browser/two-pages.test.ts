import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
	fakeBrowser.reset();
	// What browsers have for all pages of one origin: whoever asks for a name waits for those before.
	let last: Promise<unknown> = Promise.resolve();
	const request = <T>(_: string, work: () => Promise<T>): Promise<T> => {
		const done = last.then(work);
		last = done.catch(() => undefined);
		return done;
	};
	vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => vi.unstubAllGlobals());

/** As another page of the extension has it: nothing is shared but what the browser holds. */
const openPage = async () => {
	vi.resetModules();
	return await import('../../src/browser/settings');
};

it('keeps what two pages change at once, each all of its changes', async () => {
	const pages = [await openPage(), await openPage()];
	const topics = ['medical', 'character-death', 'snakes', 'needles'] as const;
	await Promise.all(
		topics.map((topic, i) =>
			pages[i % 2]?.changeSettings((now) => ({ ...now, levels: { ...now.levels, [topic]: 'blur' } })),
		),
	);
	const { levels } = await (await openPage()).loadSettings();
	expect(levels).toMatchObject(Object.fromEntries(topics.map((topic) => [topic, 'blur'])));
});

it('keeps the later of two changes of the same setting, and tells both pages', async () => {
	const [one, two] = [await openPage(), await openPage()];
	const off = new AbortController();
	const seen: (string | undefined)[][] = [[], []];
	[one, two].forEach((page, i) => {
		page.watchSettings(({ levels }) => seen[i]?.push(levels.medical), off.signal);
	});
	const set = (page: typeof one, level: 'blur' | 'skip') =>
		page.changeSettings((now) => ({ ...now, levels: { ...now.levels, medical: level } }));
	await Promise.all([set(one, 'blur'), set(two, 'skip')]);
	off.abort();
	expect((await one.loadSettings()).levels.medical).toBe('skip');
	expect(seen.map((levels) => levels.at(-1))).toEqual(['skip', 'skip']);
});
