// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { describe, expect, it, vi } from 'vitest';
import { store } from '../ui/store';
import { AO3, eachInFreshBrowser, open } from './open';
import { nothing } from './pages';

eachInFreshBrowser();

const NAME = 'Show Forewarned where the story is';
const OWN = 'https://shore.example/tales/7';
const article = { ...nothing, site: 'article', siteName: 'shore.example' };

describe('the way to point at the story', () => {
	it('stands on a page that is read as an article, and leads there', async () => {
		const run = vi.spyOn(fakeBrowser.scripting, 'executeScript');
		run.mockRejectedValueOnce(new Error('not here')).mockImplementation((async () => []) as never);
		await open(OWN, article);
		fireEvent.click(await screen.findByRole('button', { name: NAME }));
		expect(await screen.findByText(/doesn’t let Forewarned point/)).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: NAME }));
		await waitFor(() => expect(window.close).toHaveBeenCalled());
		expect(run).toHaveBeenLastCalledWith({ target: { tabId: 5 }, files: ['/picker.js'] });
	});

	it('stands on a host that the reader added, even where nothing was read', async () => {
		await store({ sites: { off: [], added: ['shore.example'] } });
		await open(OWN);
		expect(await screen.findByRole('button', { name: NAME })).toBeTruthy();
	});

	it('stands on no archive that is known, and on no file', async () => {
		await open(AO3, nothing);
		expect(screen.queryByRole('button', { name: NAME })).toBeNull();
	});
});
