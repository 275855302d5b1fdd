import { act, cleanup } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, vi } from 'vitest';
import { speakEnglish } from './english';
import { store } from './store';

/**
 * A fresh browser with the usual settings before each test of a file, and nothing left after it. `prepare` adds what
 * the page in question asks of its browser.
 */
export function freshBrowser(prepare: () => void = () => {}): void {
	beforeEach(async () => {
		fakeBrowser.reset();
		speakEnglish();
		prepare();
		window.scrollTo = () => {};
		await store();
	});
	afterEach(async () => {
		await act(cleanup);
		vi.restoreAllMocks();
	});
}
