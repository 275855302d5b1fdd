import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { find } from './find.ts';
import { registrations } from './own-pages.ts';
import type { Reader } from './reader.ts';
import { words } from './words.ts';

interface Apis {
	chrome: {
		permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
		developerPrivate: {
			updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
		};
	};
}

/** On the browser's own page of extensions: where this one may read pages. */
async function setAccess({ launched, tab }: Reader, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
	const extensions = await tab();
	await extensions.goto('chrome://extensions');
	await extensions.evaluate(
		(update) => (globalThis as never as Apis).chrome.developerPrivate.updateExtensionConfiguration(update),
		{
			extensionId: new URL(launched.base).host,
			hostAccess,
		},
	);
	await extensions.close();
}

/** The reader takes away the leave to read a site: in Firefox that one's, in Chromium, on its own page, that of all. */
export async function takeAway(reader: Reader, host: string): Promise<void> {
	if (reader.launched.name === 'chromium') return setAccess(reader, 'ON_CLICK');
	await reader.own.evaluate(
		(origin) => (globalThis as never as Apis).chrome.permissions.remove({ origins: [origin] }).then(() => undefined),
		`*://${host}/*`,
	);
}

/** They give it back for the site of a page, and the page is loaded again: in Firefox by a button of the popup. */
export async function giveBack(reader: Reader, page: Page, popup: Page, button: string): Promise<void> {
	if (reader.launched.name === 'firefox') {
		await popup.bringToFront();
		await (await find(popup, `button ::-p-text(${words(button)})`)).click();
		return page.bringToFront();
	}
	await setAccess(reader, 'ON_ALL_SITES');
	// What is not in the manifest is read as soon as the background has heard of it.
	await expect.poll(() => registrations(reader.own), { timeout: 10_000 }).toBe(1);
	await page.bringToFront();
	await page.reload();
}
