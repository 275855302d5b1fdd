import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { loadActivity, logActions, setActivity } from '../../src/browser/activity-log';
import { localDay } from '../../src/core/day';
import { store } from '../ui/store';

beforeEach(() => fakeBrowser.reset());

const did = (id: string, topic?: string) => ({ site: 'ao3', id, action: 'blur' as const, ...(topic && { topic }) });

test('a story counts once a day for each topic, however often it is met', async () => {
	await logActions([did('1'), did('1', 'needles'), did('2')]);
	await logActions([did('1'), did('1', 'needles')]);
	expect(await loadActivity()).toEqual([
		{
			day: localDay(),
			topics: { needles: { alert: 0, blur: 1, skip: 0 } },
			sites: { ao3: { alert: 0, blur: 2, skip: 0 } },
		},
	]);
});

test('nothing that is kept on the device names a story', async () => {
	await logActions([did('the-keeper-of-hollow-point', 'needles')]);
	const kept = JSON.stringify([await fakeBrowser.storage.local.get(), await fakeBrowser.storage.session.get()]);
	expect(kept).toContain('needles');
	expect(kept).not.toContain('hollow-point');
});

test('nothing is counted when the reader does not want it', async () => {
	await store({ lately: false });
	await logActions([did('1')]);
	expect(await loadActivity()).toEqual([]);
});

test('what is erased is gone, and what follows counts anew', async () => {
	await logActions([did('1')]);
	await setActivity([]);
	expect(await loadActivity()).toEqual([]);
	await logActions([did('1')]);
	expect((await loadActivity())[0]?.sites.ao3?.blur).toBe(1);
});

test('what is damaged in storage is left out', async () => {
	await fakeBrowser.storage.local.set({ lately: [{ day: 'yesterday' }, 7, null, { day: localDay(), topics: {} }] });
	expect(await loadActivity()).toEqual([]);
	await logActions([did('1')]);
	expect(await loadActivity()).toHaveLength(1);
});
