import { setTimeout as wait } from 'node:timers/promises';
import manifest from '../../../manifest.json' with { type: 'json' };
import type { Launched } from './launch.ts';

/**
 * Lets the extension read local files, as a reader does by hand.
 * Chromium allows it to an extension that is loaded from a folder. Firefox asks for it since version 153:
 * "Access local files on your computer" in the add-on's permissions, the same entry as is written here.
 */
export async function allowFiles({ name, browser }: Launched): Promise<void> {
	if (name === 'chromium') return;
	const page = await browser.newPage();
	await page.goto('about:addons', { waitUntil: [] });
	// No load event comes from this page, and waiting for a condition would need `Function`, which it refuses.
	const there = () => page.evaluate(() => location.href === 'about:addons').catch(() => false);
	while (!(await there())) await wait(20);
	await page.evaluate(async (id) => {
		const { ChromeUtils, WebExtensionPolicy } = globalThis as never as {
			ChromeUtils: { importESModule(url: string): Record<string, { add(...args: unknown[]): Promise<void> }> };
			WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
		};
		const module = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
		const permissions = { permissions: ['internal:fileSchemeAllowed'], origins: [] };
		await module.ExtensionPermissions?.add(id, permissions, WebExtensionPolicy.getByID(id).extension);
	}, manifest.browser_specific_settings.gecko.id);
	await page.close();
}
