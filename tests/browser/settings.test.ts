import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countRemembered, rememberChapter } from '../../src/browser/chapters';
import { changeSettings, loadSettings } from '../../src/browser/settings';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const CHAPTER = { story: 'ao3:1', chapter: '1', topics: [] };
const strict = (now: Awaited<ReturnType<typeof loadSettings>>) => ({ ...now, strict: true });

/** Storage that takes no settings, for the reason given, as long as `full` says so. */
function refuse(reason: string, full: () => Promise<boolean>): void {
	const { local } = fakeBrowser.storage;
	const set = local.set.bind(local);
	vi.spyOn(local, 'set').mockImplementation(async (items) => {
		if ('settings' in items && (await full())) throw new Error(reason);
		return set(items);
	});
}

it('makes room for settings by forgetting what can be found again', async () => {
	await rememberChapter(CHAPTER);
	refuse('Resource::kQuotaBytes quota exceeded', async () => (await countRemembered()) > 0);
	await changeSettings(strict);
	expect((await loadSettings()).strict).toBe(true);
	expect(await countRemembered()).toBe(0);
});

it('says so when there is no room at all, and keeps what was there', async () => {
	refuse('QuotaExceededError: storage.local API call exceeded its quota limitations.', async () => true);
	await expect(changeSettings(strict)).rejects.toThrow('quota');
	expect((await loadSettings()).strict).toBe(false);
});

it('forgets nothing for any other reason', async () => {
	await rememberChapter(CHAPTER);
	refuse('The disk is gone', async () => true);
	await expect(changeSettings(strict)).rejects.toThrow('disk');
	expect(await countRemembered()).toBe(1);
});
