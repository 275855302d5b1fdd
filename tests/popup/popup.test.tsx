// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../popup/popup';
import type { PageStatus } from '../../src/core/status';
import { speakEnglish } from '../ui/english';
import { store, stored } from '../ui/store';
import { cards, nothing, quiet, story } from './pages';

const asked = vi.fn<(tab: number, message: unknown) => Promise<unknown>>();

beforeEach(async () => {
	fakeBrowser.reset();
	asked.mockReset();
	speakEnglish();
	vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(asked as never);
	vi.spyOn(fakeBrowser.tabs, 'reload').mockImplementation((async () => {}) as never);
	vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
		manifest_version: 3,
		name: '',
		version: '1',
		content_scripts: [{ matches: ['https://archiveofourown.org/*'], js: ['content.js'] }],
	});
	vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockImplementation(async () => {});
	vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => false);
	vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins: [] }));
	vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockImplementation(async () => []);
	vi.spyOn(window, 'close').mockImplementation(() => {});
	await store();
});
afterEach(() => {
	cleanup();
	vi.restoreAllMocks();
});

/** Opens the popup over a tab; without a status no content script of ours is there. */
async function open(url: string, status?: PageStatus) {
	vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 5, url }]) as never);
	asked.mockImplementation(async () => {
		if (!status) throw new Error('Receiving end does not exist');
		return status;
	});
	render(<Popup />);
	await waitFor(() => expect(document.querySelector('main > *')).not.toBeNull());
}

const AO3 = 'https://archiveofourown.org/works/7';
const row = (topic: string) => document.querySelector(`[data-topic="${topic}"]`) as HTMLElement;

describe('over a story', () => {
	it('says what was done and why', async () => {
		await open(AO3, story);
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The Keeper of Hollow Point');
		expect(screen.getByText('You were told before the text was shown.')).toBeTruthy();
		const because = within(screen.getByRole('list', { name: 'Because of' })).getAllByRole('listitem');
		expect(because.map((one) => one.textContent)).toEqual(['Character death: Alert']);
		expect(screen.getByText('Rated Mature')).toBeTruthy();
	});

	it('gives every topic the words that name it, and what was found', async () => {
		await open(AO3, story);
		expect(row('character-death').textContent).toContain('Warning: “Major Character Death”');
		expect(row('character-death').textContent).toContain('Found in the text, probably, in 1 passage');
		expect(row('drowning').textContent).toContain('Found in the text, very likely, in 2 passages');
		expect(row('alcohol').textContent).toContain('mentioned only');
	});

	it('keeps what the author rules out apart from what the story may contain', async () => {
		await open(AO3, story);
		expect(row('suicide')).toBeNull();
		expect(screen.getByText('The author reassures: not suicide')).toBeTruthy();
	});

	it('tells words, a refusal to say and "none apply" from each other', async () => {
		await open(AO3, story);
		expect(screen.getByText('Warning: Major Character Death')).toBeTruthy();
		expect(screen.getByText('The author chose not to say whether warnings apply.')).toBeTruthy();
		expect(screen.queryByText(/none of the archive’s warnings apply/)).toBeNull();
		cleanup();
		await open(AO3, nothing);
		expect(screen.getByText(/none of the archive’s warnings apply/)).toBeTruthy();
	});

	it('never calls a story safe', async () => {
		await open(AO3, nothing);
		expect(screen.getByText(/^Nothing found\. .*can miss things/)).toBeTruthy();
		expect(document.body.textContent).not.toMatch(/safe/i);
	});

	it('says when the text was not searched', async () => {
		await open(AO3, { ...nothing, found: { scanned: false, topics: [] } });
		expect(screen.getByText('The text itself was not searched.')).toBeTruthy();
	});

	it('changes a topic’s level and asks the page again', async () => {
		await open(AO3, story);
		const before = asked.mock.calls.length;
		fireEvent.click(within(row('character-death')).getByRole('radio', { name: 'Skip' }));
		await waitFor(async () => expect((await stored()).levels).toEqual({ 'character-death': 'skip' }));
		await waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(before));
	});

	it('pauses this page or this tab', async () => {
		await open(AO3, story);
		fireEvent.click(screen.getByRole('button', { name: 'This tab, for an hour' }));
		expect(asked).toHaveBeenCalledWith(5, { type: 'pause', for: 'hour' }, { frameId: 0 });
		fireEvent.click(screen.getByRole('button', { name: 'This page' }));
		expect(asked).toHaveBeenCalledWith(5, { type: 'pause', for: 'page' }, { frameId: 0 });
	});

	it('says that it is paused, and goes on', async () => {
		await open(AO3, { ...story, paused: 'hour' });
		expect(screen.getByText('Paused in this tab for an hour')).toBeTruthy();
		expect(screen.queryByText('You were told before the text was shown.')).toBeNull();
		fireEvent.click(screen.getByRole('button', { name: 'Go on warning me' }));
		expect(asked).toHaveBeenCalledWith(5, { type: 'resume' }, { frameId: 0 });
	});

	it('says what let a story through', async () => {
		const allowed = { kind: 'exception', of: 'author', name: 'quietharbour' } as const;
		await open(AO3, { ...nothing, verdict: { ...quiet, allowed } });
		expect(screen.getByText('Shown: you always read quietharbour.')).toBeTruthy();
	});

	it('says that something went wrong', async () => {
		await open(AO3, { ...nothing, failed: true });
		expect(screen.getByRole('status').textContent).toContain('may not have been checked');
	});
});

describe('over a site that is switched off', () => {
	const bare = { site: 'ao3', siteName: 'Archive of Our Own', kind: 'other', paused: 'no', failed: false } as const;

	it('says so and switches it on', async () => {
		await store({ sites: { off: ['ao3'], added: [] } });
		await open(AO3, bare);
		expect(screen.getByText(/You turned Archive of Our Own off/)).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'Turn it on again' }));
		await waitFor(async () => expect((await stored()).sites.off).toEqual([]));
	});

	it('does not take a paused page for one without a story', async () => {
		await open(AO3, { ...bare, paused: 'page' });
		expect(screen.queryByText('There is no story on this page.')).toBeNull();
		expect(screen.getByText('Paused on this page')).toBeTruthy();
	});
});

describe('over a list', () => {
	it('counts what happened to the stories', async () => {
		await open(AO3, cards);
		expect(screen.getByText('20 stories on this page')).toBeTruthy();
		expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
			'14 shown as they are',
			'3 with an alert',
			'2 veiled',
			'1 skipped',
		]);
	});
});

describe('over a page that is not read', () => {
	it('offers to read it once or always, and remembers the site', async () => {
		vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => true);
		await open('https://stories.example/a');
		expect(screen.getByText('Forewarned does not read this site yet.')).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'Always read this site' }));
		await waitFor(async () => expect((await stored()).sites.added).toEqual(['stories.example']));
		await waitFor(() => expect(fakeBrowser.tabs.reload).toHaveBeenCalledWith(5));
	});

	it('changes nothing when the browser does not allow it', async () => {
		vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => false);
		await open('https://stories.example/a');
		fireEvent.click(screen.getByRole('button', { name: 'Always read this site' }));
		expect(await screen.findByText(/did not allow it/)).toBeTruthy();
		expect((await stored()).sites.added).toEqual([]);
	});

	it('reads it once, or says that it cannot', async () => {
		const run = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValueOnce(new Error('no'));
		await open('https://stories.example/a');
		fireEvent.click(screen.getByRole('button', { name: 'Read this page once' }));
		expect(await screen.findByText(/This page could not be read/)).toBeTruthy();
		run.mockImplementation((async () => []) as never);
		fireEvent.click(screen.getByRole('button', { name: 'Read this page once' }));
		await waitFor(() => expect(window.close).toHaveBeenCalled());
	});

	it('tells a known site that the browser has not allowed from an unknown one', async () => {
		await open(AO3);
		expect(screen.getByText(/knows this site, but your browser has not allowed it/)).toBeTruthy();
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
