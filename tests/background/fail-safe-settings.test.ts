import { expect, test } from 'vitest';
import { mendFailSafeSettings } from '../../src/background/fail-safe-settings';
import { browser } from '../../src/browser/api';
import { defaults } from '../../src/core/settings/defaults';
import { FAIL_SAFE_KEY } from '../../src/protocol/fail-safe';

const copy = async (): Promise<unknown> => (await browser.storage.local.get(FAIL_SAFE_KEY))[FAIL_SAFE_KEY];

test('what a background did not write before it was killed is written when it starts again', async () => {
	await browser.storage.local.set({ settings: { ...defaults(), strict: true } });
	await mendFailSafeSettings();
	expect(await copy()).toMatchObject({ strict: true });
});

test('a copy that is right stays as it is, so that no page is judged anew', async () => {
	const kept = { strict: true, changed: 7 };
	await browser.storage.local.set({ settings: { ...defaults(), strict: true }, [FAIL_SAFE_KEY]: kept });
	await mendFailSafeSettings();
	expect(await copy()).toEqual(kept);
});
