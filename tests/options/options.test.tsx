// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../options/options';
import { defaults, exportSettings } from '../../src/core/settings';
import { siteById } from '../../src/sites';
import { speakEnglish } from '../ui/english';
import { store, stored } from '../ui/store';

beforeEach(async () => {
	fakeBrowser.reset();
	speakEnglish();
	vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '1' });
	vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins: ['*://granted.example/*'] }));
	vi.spyOn(fakeBrowser.extension, 'isAllowedFileSchemeAccess').mockImplementation(async () => false);
	window.scrollTo = () => {};
	await store();
});
afterEach(() => {
	cleanup();
	location.hash = '';
	vi.restoreAllMocks();
});

async function open(section: string) {
	location.hash = section;
	render(<Options />);
	await waitFor(() => expect(document.querySelector('main > :nth-child(3)')).not.toBeNull());
}

const level = (group: string, name: string) =>
	within(screen.getByRole('group', { name: group })).getByRole('radio', { name });

describe('the options', () => {
	it('open at the section in the address, and at the topics for an unknown one', async () => {
		await open('exceptions');
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Exceptions');
		cleanup();
		await open('nowhere');
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Topics');
	});

	it('say so when the settings cannot be read', async () => {
		vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
		await open('topics');
		expect(screen.getByRole('status').textContent).toContain('could not be read or saved');
	});

	it('show what another page changes', async () => {
		await open('reading');
		await store({ strict: true });
		await waitFor(() =>
			expect(screen.getByRole('switch', { name: 'Keep the page covered' })).toHaveProperty('checked', true),
		);
	});
});

describe('topics', () => {
	it('are found by the words people use, and set', async () => {
		await open('topics');
		fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'puke' } });
		fireEvent.click(level('Vomiting', 'Skip'));
		await waitFor(async () => expect((await stored()).levels).toEqual({ vomit: 'skip' }));
		expect(level('Vomiting', 'Skip')).toHaveProperty('checked', true);
	});

	it('say when none is found', async () => {
		await open('topics');
		fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'spaceship' } });
		expect(screen.getByText(/No topic for “spaceship”/)).toBeTruthy();
	});

	it('can be set a group at a time, and taken back', async () => {
		await store({ levels: { fire: 'blur' } });
		await open('topics');
		const group = screen.getByRole('heading', { name: 'Danger and fears' }).closest('details') as HTMLDetailsElement;
		group.open = true;
		fireEvent.change(within(group).getByRole('combobox'), { target: { value: 'skip' } });
		await waitFor(async () => expect((await stored()).levels).toMatchObject({ fire: 'skip', drowning: 'skip' }));
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		await waitFor(async () => expect((await stored()).levels).toEqual({ fire: 'blur' }));
		expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
	});
});

describe('presets', () => {
	const choose = async (name: RegExp) => {
		await open('topics');
		(screen.getByText('Start from a ready-made set').closest('details') as HTMLDetailsElement).open = true;
		fireEvent.click(screen.getByRole('button', { name }));
	};

	it('show what they would change, change it, and take it back', async () => {
		await store({ levels: { needles: 'skip', fire: 'alert' } });
		await choose(/^Common fears/);
		const lines = [...document.querySelectorAll('.changes li')].map((line) => line.textContent);
		expect(lines).toContain('FireAlert becomesBlur');
		expect(lines.join()).not.toContain('Needles');
		expect((await stored()).levels).toEqual({ needles: 'skip', fire: 'alert' });
		fireEvent.click(screen.getByRole('button', { name: 'Make these changes' }));
		await waitFor(async () =>
			expect((await stored()).levels).toMatchObject({ fire: 'blur', needles: 'skip', vomit: 'blur' }),
		);
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		await waitFor(async () => expect((await stored()).levels).toEqual({ needles: 'skip', fire: 'alert' }));
	});

	it('can be looked at and left', async () => {
		await choose(/^Gentle/);
		fireEvent.click(screen.getByRole('button', { name: 'Leave as it is' }));
		expect(document.querySelector('.changes')).toBeNull();
		expect(await stored()).toEqual(defaults());
	});
});

describe('ratings, silence and reading', () => {
	it('set each of the three silences apart', async () => {
		await open('says');
		fireEvent.click(level('Chose not to warn', 'Blur'));
		fireEvent.click(level('Says nothing', 'Alert'));
		await waitFor(async () =>
			expect((await stored()).silence).toEqual({ withheld: 'blur', unrated: 'show', unknown: 'alert' }),
		);
	});

	it('set lists and stories apart, and show it at once', async () => {
		await open('reading');
		fireEvent.click(level('In lists, at most', 'Alert'));
		await waitFor(async () => expect((await stored()).lists.atMost).toBe('alert'));
		expect((await stored()).pages.atMost).toBe('skip');
		expect(screen.getByText('May contain: rain')).toBeTruthy();
	});

	it('hide the search’s own settings when it is off', async () => {
		await open('reading');
		fireEvent.click(screen.getByRole('switch', { name: 'Look through the text' }));
		await waitFor(() => expect(screen.queryByRole('group', { name: 'When to speak up' })).toBeNull());
		expect((await stored()).scanner).toEqual({ ...defaults().scanner, on: false });
	});
});

describe('exceptions', () => {
	it('can be removed and brought back', async () => {
		const exception = { kind: 'story' as const, site: 'ao3', id: '7', name: 'The Keeper of Hollow Point' };
		await store({ exceptions: [exception] });
		await open('exceptions');
		fireEvent.click(screen.getByRole('button', { name: /Remove the exception for The Keeper/ }));
		await waitFor(async () => expect((await stored()).exceptions).toEqual([]));
		expect(screen.getByText(/No exceptions yet/)).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		await waitFor(async () => expect((await stored()).exceptions).toEqual([exception]));
	});
});

describe('sites', () => {
	const add = (text: string) => {
		fireEvent.input(screen.getByRole('textbox', { name: 'Add a site' }), { target: { value: text } });
		fireEvent.click(screen.getByRole('button', { name: 'Add' }));
	};

	it('refuse what is no address', async () => {
		await open('sites');
		add('not an address');
		expect(await screen.findByText(/does not look like the address/)).toBeTruthy();
	});

	it('stay as they are when the browser does not allow one', async () => {
		vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => false);
		await open('sites');
		add('stories.example');
		expect(await screen.findByText(/did not allow stories.example/)).toBeTruthy();
		expect((await stored()).sites.added).toEqual([]);
	});

	it.each([
		[false, /does not let Forewarned read files yet/],
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
		fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'archiveofourown' } });
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
		fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'ficwad' } });
		fireEvent.click(await archive('FicWad'));
		await waitFor(() =>
			expect(request).toHaveBeenCalledWith({ origins: ['*://ficwad.com/*', '*://www.ficwad.com/*'] }),
		);
		await waitFor(async () => expect(await archive('FicWad')).toHaveProperty('checked', false));
	});

	it('list what the browser allows, and what it does not allow on this device yet', async () => {
		await store({ sites: { off: [], added: ['elsewhere.example'] } });
		await open('sites');
		await screen.findByText('granted.example');
		const items = [...document.querySelectorAll('.list:not(.archives) > li')];
		expect(items.map((item) => item.textContent)).toEqual([
			expect.stringMatching(/^elsewhere\.example.*not allowed.*Allow/),
			expect.stringMatching(/^granted\.exampleRemove$/),
		]);
	});
});

describe('your settings', () => {
	const choose = (content: string) => {
		const field = document.querySelector('input[type=file]') as HTMLInputElement;
		fireEvent.change(field, { target: { files: [new File([content], 'settings.json')] } });
	};

	it.each([
		['half a file', '{"app":"forewarned","lev', /cut off or changed/],
		['another tool’s file', '{"filters":[]}', /not a settings file of Forewarned/],
		['a newer file', exportSettings({ ...defaults(), version: 99 as 1 }), /newer Forewarned/],
	])('refuse %s and keep everything', async (_, content, message) => {
		await store({ levels: { fire: 'skip' } });
		await open('yours');
		choose(content);
		expect((await screen.findByText(message)).closest('[role=status]')?.textContent).toContain('Nothing was changed');
		expect((await stored()).levels).toEqual({ fire: 'skip' });
	});

	it('show what a file would change before it does, and undo it', async () => {
		await store({ levels: { fire: 'skip' } });
		await open('yours');
		choose(exportSettings({ ...defaults(), levels: { needles: 'blur' } }));
		const change = await screen.findByText('Needles');
		expect(change.closest('li')?.textContent).toBe('NeedlesShow becomesBlur');
		expect((await stored()).levels).toEqual({ fire: 'skip' });
		fireEvent.click(screen.getByRole('button', { name: 'Make these changes' }));
		await waitFor(async () => expect((await stored()).levels).toEqual({ needles: 'blur' }));
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		await waitFor(async () => expect((await stored()).levels).toEqual({ fire: 'skip' }));
	});

	it('save a file that can be opened again', async () => {
		const settings = { ...defaults(), levels: { fire: 'skip' as const } };
		await store(settings);
		const blobs: Blob[] = [];
		URL.createObjectURL = (blob) => {
			blobs.push(blob as Blob);
			return 'blob:test';
		};
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
		await open('yours');
		fireEvent.click(screen.getByRole('button', { name: 'Save to a file' }));
		expect(await blobs[0]?.text()).toBe(exportSettings(settings));
	});

	it('can be reset, and the reset undone', async () => {
		await store({ levels: { fire: 'skip' }, strict: true });
		await open('yours');
		fireEvent.click(screen.getByRole('button', { name: 'Reset all settings' }));
		await waitFor(async () => expect(await stored()).toEqual(defaults()));
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		await waitFor(async () =>
			expect(await stored()).toEqual({ ...defaults(), levels: { fire: 'skip' }, strict: true }),
		);
	});
});
