import { render, screen, waitFor, within } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, expect, vi } from 'vitest';
import { Options } from '../../options/options';
import { freshBrowser } from '../ui/fresh-browser';

/** A fresh browser with the usual settings before each test of a file, and nothing left after it. */
export function eachInFreshBrowser(): void {
	// Before what takes the options away, and so after it: they follow the hash.
	afterEach(() => {
		location.hash = '';
	});
	freshBrowser(() => {
		vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins: [] }));
		vi.spyOn(fakeBrowser.extension, 'isAllowedFileSchemeAccess').mockImplementation(async () => false);
	});
}

/** Opens the options at a section and waits until it shows the settings. */
export async function open(section: string): Promise<void> {
	location.hash = section;
	render(<Options />);
	await waitFor(() => expect(document.querySelector('main > :nth-child(3)')).not.toBeNull());
}

/** One radio button of a level picker: `level('Vomiting', 'Skip')`. */
export const level = (group: string, name: string): HTMLElement =>
	within(screen.getByRole('group', { name: group })).getByRole('radio', { name });
