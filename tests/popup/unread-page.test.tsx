// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { describe, expect, it, vi } from 'vitest';
import { store, stored } from '../ui/store';
import { AO3, eachInFreshBrowser, open } from './open';
import { cards } from './pages';

eachInFreshBrowser();

describe('over a site that is switched off', () => {
	const bare = { site: 'ao3', siteName: 'Archive of Our Own', kind: 'other', paused: 'no', failed: false } as const;

	it('says so and switches it on', async () => {
		await store({ sites: { off: ['ao3'], added: [] } });
		await open(AO3, bare);
		expect(screen.getByText(/You turned Forewarned off for Archive of Our Own/)).toBeTruthy();
		fireEvent.click(screen.getByRole('switch', { name: 'Warnings on Archive of Our Own' }));
		await waitFor(async () => expect((await stored()).sites.off).toEqual([]));
	});

	it('does not take a paused page for one without a story', async () => {
		await open(AO3, { ...bare, paused: 'page' });
		expect(screen.queryByText('There’s no story on this page.')).toBeNull();
		expect(screen.getByText('Paused on this page')).toBeTruthy();
	});
});

describe('over a list', () => {
	it('counts what happened to the stories', async () => {
		await open(AO3, cards);
		expect(screen.getByText('20 stories on this page')).toBeTruthy();
		expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
			'1 skipped',
			'2 veiled',
			'3 with an alert',
			'14 shown as they are',
		]);
	});

	it('names what acted, on how many, strictest first, and no word of the page', async () => {
		const reason = (topic: string, action: 'alert' | 'skip') =>
			({
				cause: { kind: 'topic', topic },
				action,
				evidence: [{ kind: 'label', from: 'tag', words: 'Low Water', topic }],
			}) as const;
		await open(AO3, {
			...cards,
			acted: [
				{ reasons: [reason('fire', 'alert')] },
				{},
				{ reasons: [reason('vomit', 'skip'), reason('fire', 'alert')] },
			],
		});
		const because = within(screen.getByRole('list', { name: 'Because of' })).getAllByRole('listitem');
		expect(because.map((one) => one.textContent)).toEqual(['Vomiting: 1: Skip', 'Fire: 2: Alert']);
		expect(document.body.textContent).not.toContain('Low Water');
	});
});

describe('over a page that is not read', () => {
	it('offers to read it once or always, and remembers the site', async () => {
		vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => true);
		await open('https://stories.example/a');
		expect(screen.getByText('Forewarned doesn’t read this site yet.')).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'Always read this site' }));
		await waitFor(async () => expect((await stored()).sites.added).toEqual(['stories.example']));
		await waitFor(() => expect(fakeBrowser.tabs.reload).toHaveBeenCalledWith(5));
	});

	it('changes nothing when the browser does not allow it', async () => {
		vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => false);
		await open('https://stories.example/a');
		fireEvent.click(screen.getByRole('button', { name: 'Always read this site' }));
		expect(await screen.findByText(/didn’t allow it/)).toBeTruthy();
		expect((await stored()).sites.added).toEqual([]);
	});

	it('reads it once, or says that it cannot', async () => {
		const run = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValueOnce(new Error('no'));
		await open('https://stories.example/a');
		fireEvent.click(screen.getByRole('button', { name: 'Read this page once' }));
		expect(await screen.findByText(/This page couldn’t be read/)).toBeTruthy();
		run.mockImplementation((async () => []) as never);
		fireEvent.click(screen.getByRole('button', { name: 'Read this page once' }));
		await waitFor(() => expect(window.close).toHaveBeenCalled());
	});

	it('tells a known site that the browser has not allowed from an unknown one', async () => {
		await open(AO3);
		expect(screen.getByText(/knows this site, but your browser hasn’t allowed it/)).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Allow this site' })).toBeTruthy();
	});

	it('asks to reload a page that was open before', async () => {
		vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
		await open(AO3);
		fireEvent.click(screen.getByRole('button', { name: 'Reload and read' }));
		expect(fakeBrowser.tabs.reload).toHaveBeenCalledWith(5);
	});

	it('says that the browser keeps extensions out', async () => {
		await open('about:config');
		expect(screen.getByText(/Browsers keep extensions out of this page/)).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Read this page once' })).toBeNull();
	});

	it('explains how to allow files on the device', async () => {
		vi.spyOn(fakeBrowser.extension, 'isAllowedFileSchemeAccess').mockImplementation(async () => false);
		await open('file:///home/reader/story.txt');
		expect(await screen.findByText(/Allow access to file URLs/)).toBeTruthy();
	});

	it('always leads to the settings', async () => {
		await open('about:config');
		fireEvent.click(screen.getByRole('button', { name: 'All settings' }));
		expect(fakeBrowser.runtime.openOptionsPage).toHaveBeenCalled();
	});
});
