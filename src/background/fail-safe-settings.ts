import { browser } from '../browser/api';
import { loadSettings } from '../browser/settings';
import { FAIL_SAFE_KEY, type FailSafeSettings } from '../protocol/fail-safe';

/**
 * Keeps beside the settings the one that a page has to know when nothing answers. Pages read it from storage
 * themselves: a background that hangs must not open what strict mode keeps closed. That it is written anew tells
 * every page that the settings have changed, and that the background knows.
 */
export async function keepFailSafeSettings(): Promise<void> {
	const { strict } = await loadSettings();
	const settings: FailSafeSettings = { strict, changed: Date.now() };
	await browser.storage.local.set({ [FAIL_SAFE_KEY]: settings });
}

/** Does it where that was not done: the background may be killed between a change of the settings and its copy. */
export async function mendFailSafeSettings(): Promise<void> {
	const [{ strict }, stored] = await Promise.all([loadSettings(), browser.storage.local.get(FAIL_SAFE_KEY)]);
	if ((stored[FAIL_SAFE_KEY] as FailSafeSettings | undefined)?.strict !== strict) await keepFailSafeSettings();
}
