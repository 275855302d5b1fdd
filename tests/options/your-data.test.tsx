// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { defaults, exportSettings } from '../../src/core/settings';
import { catchSavedFiles } from '../ui/saved-files';
import { store, stored } from '../ui/store';
import { eachInFreshBrowser, open } from './open';

eachInFreshBrowser();

describe('your settings', () => {
	const choose = (content: string) => {
		const field = document.querySelector('input[type=file]') as HTMLInputElement;
		fireEvent.change(field, { target: { files: [new File([content], 'settings.json')] } });
	};

	it.each([
		['half a file', '{"app":"forewarned","lev', /incomplete, or changed/],
		['another tool’s file', '{"filters":[]}', /isn’t a Forewarned settings file/],
		['a newer file', exportSettings({ ...defaults(), version: 99 as 1 }), /newer version of Forewarned/],
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
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		await waitFor(async () => expect((await stored()).levels).toEqual({ fire: 'skip' }));
	});

	it('save a file that can be opened again', async () => {
		const settings = { ...defaults(), levels: { fire: 'skip' as const } };
		await store(settings);
		const saved = catchSavedFiles();
		await open('yours');
		fireEvent.click(screen.getByRole('button', { name: 'Save to a file' }));
		expect(await saved[0]?.content.text()).toBe(exportSettings(settings));
	});

	it('can be reset, and the reset undone', async () => {
		await store({ levels: { fire: 'skip' }, strict: true });
		await open('yours');
		fireEvent.click(screen.getByRole('button', { name: 'Reset all settings' }));
		await waitFor(async () => expect(await stored()).toEqual(defaults()));
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		await waitFor(async () =>
			expect(await stored()).toEqual({ ...defaults(), levels: { fire: 'skip' }, strict: true }),
		);
	});
});
