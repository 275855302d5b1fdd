import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadActivity } from '../../src/browser/activity-log';
import { rememberChapter, rememberedOf } from '../../src/browser/chapters';
import { keepCopy, loadCopies } from '../../src/browser/copies';
import { dismiss, loadDismissals } from '../../src/browser/dismissals';
import { pausedUntil, pauseTab } from '../../src/browser/pause';
import { logPage } from '../../src/browser/recent-stories';
import { storyKey } from '../../src/core/passage/results';

beforeEach(async () => {
	fakeBrowser.reset();
	await fakeBrowser.storage.local.set({ settings: { strict: true } });
});
afterEach(() => vi.restoreAllMocks());

const found = (chapter: string) => ({ story: storyKey('ao3', '1'), chapter, topics: [] });
const wrong = (cue: string) => ({ topic: 'medical', cue, paragraphs: [] }) as never;
const did = (id: string) => logPage([], [], [{ site: 'ao3', id, action: 'blur' }]);

/** What is written, by what; what of it can be read again. */
const WRITES: Readonly<
	Record<string, { write(name: string): Promise<void>; area: 'local' | 'session'; read(): Promise<unknown> }>
> = {
	'what was found in a chapter': {
		write: (name) => rememberChapter(found(name)),
		area: 'local',
		read: async () => (await rememberedOf('ao3', '1')).map(({ chapter }) => chapter),
	},
	'a "wrong topic"': {
		write: (name) => dismiss(wrong(name)),
		area: 'local',
		read: async () => (await loadDismissals()).map(({ cue }) => cue),
	},
	'a copy of the settings': {
		write: () => keepCopy('import'),
		area: 'local',
		read: async () => (await loadCopies()).length,
	},
	'what was done': { write: did, area: 'local', read: loadActivity },
	'a pause': {
		write: (name) => pauseTab(1, Date.now() + 60_000 + name.length),
		area: 'session',
		read: () => pausedUntil(1),
	},
};

const everything = async () => [await fakeBrowser.storage.local.get(), await fakeBrowser.storage.session.get()];

test.each(Object.entries(WRITES))(
	'%s is written whole or not at all where storage is full, and again when it is not',
	async (_, { write, area, read }) => {
		await write('a');
		const before = await everything();
		const one = await read();
		const full = vi.spyOn(fakeBrowser.storage[area], 'set').mockRejectedValue(new Error('Quota exceeded'));
		await expect(write('other')).rejects.toThrow('Quota');
		expect(await everything()).toEqual(before);
		full.mockRestore();
		await write('other');
		expect(await read()).not.toEqual(one);
	},
);

test('what a reader did in this session holds where it cannot be stored, and is stored with the next', async () => {
	vi.resetModules();
	const { sessionMemory } = await import('../../src/background/session-memory');
	const memory = await sessionMemory();
	const full = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('Quota exceeded'));
	memory.set('gate:1', 'shown');
	expect(memory.get('gate:1')).toBe('shown');
	await expect.poll(() => full.mock.calls.length).toBe(1);
	full.mockRestore();
	memory.set('gate:2', 'shown');
	await expect
		.poll(async () => (await fakeBrowser.storage.session.get('session-memory'))['session-memory'])
		.toEqual({ 'gate:1': 'shown', 'gate:2': 'shown' });
});
