import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Settings } from '../../../src/core/settings/schema.ts';
import { find } from './find.ts';
import { words } from './words.ts';

// Pages of the extension itself: popup, options, welcome.

/** Presses an element in the middle of the window: heads and feet that stay lie over what is at its edges. */
async function pressInTheMiddle(element: ElementHandle<Element>): Promise<void> {
	await element.evaluate((at) => at.scrollIntoView({ block: 'center', behavior: 'instant' }));
	await element.click();
}

/** Presses a button or a link by the words on it. */
export async function click(page: Page, key: string): Promise<void> {
	await pressInTheMiddle(
		await find(page, `:is(button, a) ::-p-text(${words(key)}), :is(button, a)::-p-text(${words(key)})`),
	);
}

/** Chooses a level for a topic whose row is on the page. */
export async function setLevel(page: Page, topic: string, level: string): Promise<void> {
	const row = `[data-topic="${topic}"]`;
	const choice = await find(page, `${row} label[data-value="${level}"]`);
	await pressInTheMiddle(choice);
	await find(page, `${row} input[value="${level}"]:checked`);
}

interface Apis {
	chrome: {
		storage: { local: { get(key: string | null): Promise<{ settings?: Settings }>; clear(): Promise<void> } };
		scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
		tabs: { query(query: object): Promise<{ url?: string }[]> };
	};
}

/** The addresses of all tabs, as far as the extension is told: its own pages. */
export const addresses = (own: Page): Promise<(string | undefined)[]> =>
	own.evaluate(async () => (await (globalThis as never as Apis).chrome.tabs.query({})).map(({ url }) => url));

/** How many scripts are registered for sites that the reader turned on. */
export const registrations = (own: Page): Promise<number> =>
	own.evaluate(async () => (await (globalThis as never as Apis).chrome.scripting.getRegisteredContentScripts()).length);

/** The settings as they are stored; undefined: none are. */
export const stored = (own: Page): Promise<Settings | undefined> =>
	own.evaluate(async () => (await (globalThis as never as Apis).chrome.storage.local.get('settings')).settings);

/** All that is stored, as one text. */
export const allStored = (own: Page): Promise<string> =>
	own.evaluate(async () => JSON.stringify(await (globalThis as never as Apis).chrome.storage.local.get(null)));

/** Forgets all that is stored: settings, and what earlier visits found. */
export const forgetAll = (own: Page): Promise<void> =>
	own.evaluate(() => (globalThis as never as Apis).chrome.storage.local.clear());

/** Waits until the page says so. */
export async function untilSaid(page: Page, text: string): Promise<void> {
	await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, text);
}

/** Waits until something is stored under a key of the device's storage. */
export const untilStored = (own: Page, key: string, wanted: unknown): Promise<void> =>
	expect
		.poll(() => own.evaluate((at) => (globalThis as never as Apis).chrome.storage.local.get(at), key))
		.toMatchObject({ [key]: wanted });
