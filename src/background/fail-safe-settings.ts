import { browser } from '../browser/api';
import { loadSettings } from '../browser/settings';
import { FAIL_SAFE_KEY, type FailSafeSettings } from '../protocol/fail-safe';

/**
 * Keeps beside the settings the one that a page has to know when nothing answers. Pages read it from storage
 * themselves: a background that hangs must not open what strict mode keeps closed.
 */
export async function keepFailSafeSettings(): Promise<void> {
	const { strict } = await loadSettings();
	const { [FAIL_SAFE_KEY]: stored } = await browser.storage.local.get(FAIL_SAFE_KEY);
	const settings: FailSafeSettings = { strict };
	if ((stored as FailSafeSettings | undefined)?.strict !== strict) {
		await browser.storage.local.set({ [FAIL_SAFE_KEY]: settings });
	}
}
