import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { dismiss, loadDismissals, openDismissals, setDismissals, undismiss } from '../../src/browser/dismissals';
import type { Dismissal } from '../../src/core/passage/dismissal';

const said = (paragraph: number): Dismissal => ({ topic: 'needles', cue: 'instrument', paragraphs: [paragraph] });

beforeEach(() => fakeBrowser.reset());

test('changes that come at once are all kept', async () => {
	await Promise.all([dismiss(said(1)), dismiss(said(2)), undismiss(said(1)), dismiss(said(3))]);
	expect(await loadDismissals()).toEqual([said(2), said(3)]);
});

test('what is stored badly is none', async () => {
	await fakeBrowser.storage.local.set({ dismissals: [null, said(1), { topic: 'fire' }, 'x'] });
	expect(await loadDismissals()).toEqual([said(1)]);
	await fakeBrowser.storage.local.set({ dismissals: 'all' });
	expect(await loadDismissals()).toEqual([]);
});

test('a page knows its own at once and sends them to the background', async () => {
	const tell = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
	await setDismissals([said(1)]);
	const here = await openDismissals();
	here.add(said(2));
	expect(here.all()).toEqual([said(1), said(2)]);
	here.remove(said(1));
	expect(here.all()).toEqual([said(2)]);
	expect(tell.mock.calls.map(([message]) => message)).toEqual([
		{ type: 'dismiss', dismissal: said(2) },
		{ type: 'undismiss', dismissal: said(1) },
	]);
	expect(await loadDismissals()).toEqual([said(1)]);
});

test('storage that cannot be read means none, so that more is veiled', async () => {
	vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
	expect((await openDismissals()).all()).toEqual([]);
});
