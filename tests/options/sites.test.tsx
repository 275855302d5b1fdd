// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { describe, expect, it, vi } from 'vitest';
import { siteById } from '../../src/sites';
import { store, stored } from '../ui/store';
import { eachInFreshBrowser, open } from './open';

eachInFreshBrowser();

describe('sites', () => {
	const add = (text: string) => {
		fireEvent.input(screen.getByRole('textbox', { name: 'Add a site' }), { target: { value: text } });
		fireEvent.click(screen.getByRole('button', { name: 'Add' }));
	};

	it('refuse what is no address', async () => {
		await open('sites');
		add('not an address');
		expect(await screen.findByText(/doesn’t look like the address/)).toBeTruthy();
	});

	it('stay as they are when the browser does not allow one', async () => {
		vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => false);
		await open('sites');
		add('stories.example');
		expect(await screen.findByText(/didn’t allow stories.example/)).toBeTruthy();
		expect((await stored()).sites.added).toEqual([]);
	});

	it.each([
		[false, /doesn’t let Forewarned read files yet/],
		[true, /files you open in the browser are read too/],
	])('say whether files on the device may be read: %s', async (allowed, message) => {
		vi.spyOn(fakeBrowser.extension, 'isAllowedFileSchemeAccess').mockImplementation(async () => allowed);
		await open('sites');
		expect(await screen.findByText(message)).toBeTruthy();
	});

	const archive = (name: string) => screen.findByRole('switch', { name });

	it('find an archive by its address, and switch it off and on', async () => {
		// As Chromium lists what the manifest's content scripts may read.
		const origins = siteById('ao3')?.matches as string[];
		vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins }));
		await open('sites');
		fireEvent.input(screen.getByRole('searchbox', { name: 'Search archives' }), {
			target: { value: 'archiveofourown' },
		});
		await waitFor(() => expect(screen.getByText('1 archive, 1 on')).toBeTruthy());
		fireEvent.click(await archive('Archive of Our Own'));
		await waitFor(async () => expect((await stored()).sites.off).toEqual(['ao3']));
		await waitFor(async () => expect(await archive('Archive of Our Own')).toHaveProperty('checked', false));
		fireEvent.click(await archive('Archive of Our Own'));
		await waitFor(async () => expect((await stored()).sites.off).toEqual([]));
	});

	it('ask the browser for an archive that it has not allowed, and leave it off when it refuses', async () => {
		const request = vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => false);
		await open('sites');
		fireEvent.input(screen.getByRole('searchbox', { name: 'Search archives' }), { target: { value: 'ficwad' } });
		fireEvent.click(await archive('FicWad'));
		await waitFor(() =>
			expect(request).toHaveBeenCalledWith({ origins: ['*://ficwad.com/*', '*://www.ficwad.com/*'] }),
		);
		await waitFor(async () => expect(await archive('FicWad')).toHaveProperty('checked', false));
	});

	it('list what the browser allows, and what it does not allow on this device yet', async () => {
		await store({ sites: { off: [], added: ['elsewhere.example'] } });
		const origins = ['*://granted.example/*'];
		vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins }));
		await open('sites');
		await screen.findByText('granted.example');
		const items = [...document.querySelectorAll('.list:not(.archives) > li')];
		expect(items.map((item) => item.textContent)).toEqual([
			expect.stringMatching(/^elsewhere\.example.*hasn’t allowed.*Allow/),
			expect.stringMatching(/^granted\.exampleRemove$/),
		]);
	});
});
