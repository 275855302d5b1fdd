import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetOwnSite, loadOwnSites, ownSiteOf, saveOwnSite } from '../../src/browser/own-sites';
import type { OwnSite } from '../../src/core/own-site';

beforeEach(() => fakeBrowser.reset());

const site = (host: string, at = '#story'): OwnSite => ({ host, places: { text: { at, split: false } } });

describe('sites that were pointed out', () => {
	it('are kept by host, the last word counting', async () => {
		await saveOwnSite(site('a.example'));
		await saveOwnSite(site('b.example'));
		await saveOwnSite(site('a.example', '.words'));
		expect((await loadOwnSites()).map(({ host }) => host)).toEqual(['a.example', 'b.example']);
		expect(await ownSiteOf('a.example')).toEqual(site('a.example', '.words'));
	});

	it('can be forgotten', async () => {
		await saveOwnSite(site('a.example'));
		await forgetOwnSite('a.example');
		expect(await loadOwnSites()).toEqual([]);
	});

	it('are never more than a storage can bear: the oldest goes', async () => {
		const many = Array.from({ length: 200 }, (_, n) => site(`s${n}.example`));
		await fakeBrowser.storage.local.set({ 'own-sites': many });
		await saveOwnSite(site('new.example'));
		const kept = await loadOwnSites();
		expect([kept.length, kept[0]?.host, kept.at(-1)?.host]).toEqual([200, 'new.example', 's198.example']);
	});

	it('are left out where what is stored is none, and kept otherwise', async () => {
		const odd = [{ host: 'x' }, 7, site('a.example', 'p{}body'), site('a.example', ''), site('b.example')];
		await fakeBrowser.storage.local.set({ 'own-sites': odd });
		expect(await loadOwnSites()).toEqual([site('b.example')]);
		await fakeBrowser.storage.local.set({ 'own-sites': 'nonsense' });
		expect(await loadOwnSites()).toEqual([]);
	});

	it('are not saved where they are none', async () => {
		await expect(saveOwnSite(site('a.example', 'p}body{color:red'))).rejects.toThrow();
	});
});
