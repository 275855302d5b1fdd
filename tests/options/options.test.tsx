// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { describe, expect, it, vi } from 'vitest';
import { store, stored } from '../ui/store';
import { eachInFreshBrowser, level, open } from './open';

eachInFreshBrowser();

describe('the options', () => {
	it('open at the section in the address, and at the topics for an unknown one', async () => {
		await open('exceptions');
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Exceptions');
		await act(cleanup);
		await open('nowhere');
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Topics');
	});

	it('say so when the settings cannot be read', async () => {
		vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
		await open('topics');
		expect(screen.getByRole('status').textContent).toContain('couldn’t be read or saved');
	});

	it('show what holds, and say so, when a change cannot be stored', async () => {
		await open('reading');
		vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('The disk is gone'));
		const alert = () => level('In lists, at most', 'Alert') as HTMLInputElement;
		fireEvent.click(alert());
		expect(alert().checked).toBe(true);
		await screen.findByText(/couldn’t be read or saved/);
		await waitFor(() => expect(alert().checked).toBe(false));
	});

	it('show what another page changes', async () => {
		await open('reading');
		await store({ strict: true });
		await waitFor(() =>
			expect(screen.getByRole('switch', { name: 'Keep the page covered' })).toHaveProperty('checked', true),
		);
	});
});

describe('what is new', () => {
	it('is told on top of the options once, and to be read again among the settings', async () => {
		await fakeBrowser.storage.local.set({ news: true });
		await open('topics');
		fireEvent.click(await screen.findByRole('button', { name: 'Close' }));
		expect(screen.queryByText('New in Forewarned')).toBeNull();
		await act(cleanup);
		await open('yours');
		expect(screen.getByRole('heading', { name: 'New in Forewarned' })).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
		fireEvent.click(screen.getByRole('switch', { name: 'Tell me once what’s new' }));
		await waitFor(async () => expect((await stored()).news).toBe(false));
	});
});

describe('exceptions', () => {
	it('can be removed and brought back', async () => {
		const exception = { kind: 'story' as const, site: 'ao3', id: '7', name: 'The Keeper of Hollow Point' };
		await store({ exceptions: [exception] });
		await open('exceptions');
		const remove = screen.getByRole('button', { name: /Remove the exception for The Keeper/ });
		remove.focus();
		fireEvent.click(remove);
		await waitFor(async () => expect((await stored()).exceptions).toEqual([]));
		expect(screen.getByText(/No exceptions yet/)).toBeTruthy();
		const undo = await screen.findByRole('button', { name: 'Undo' });
		await waitFor(() => expect(document.activeElement).toBe(undo));
		fireEvent.click(undo);
		await waitFor(async () => expect((await stored()).exceptions).toEqual([exception]));
		await waitFor(() => expect(document.activeElement?.textContent).toBe('Exceptions'));
	});
});
