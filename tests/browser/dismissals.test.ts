import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { dismiss, loadDismissals, undismiss } from '../../src/browser/dismissals';
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
