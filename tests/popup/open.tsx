import { render, waitFor } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, vi } from 'vitest';
import { Popup } from '../../popup/popup';
import type { PageStatus } from '../../src/core/status';
import { freshBrowser } from '../ui/fresh-browser';

export const AO3 = 'https://archiveofourown.org/works/7';

/** What was asked of the tab: its id, the message, the options. */
export const asked = vi.fn<(tab: number, message: unknown, options: unknown) => Promise<unknown>>();

/** A fresh browser with the usual settings before each test of a file, and nothing left after it. */
export function eachInFreshBrowser(): void {
	freshBrowser(() => {
		asked.mockReset();
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
	});
}

/** Opens the popup over a tab; without a status no content script of ours is there. */
export async function open(url: string, status?: PageStatus): Promise<void> {
	vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 5, url }]) as never);
	asked.mockImplementation(async () => {
		if (!status) throw new Error('Receiving end does not exist');
		return status;
	});
	render(<Popup />);
	await waitFor(() => expect(document.querySelector('main > *')).not.toBeNull());
}
