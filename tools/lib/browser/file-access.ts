import manifest from '../../../manifest.json' with { type: 'json' };
import type { Launched } from './launch.ts';
import { systemPage } from './system-page.ts';

/**
 * Lets the extension read local files, as a reader does by hand.
 * Chromium allows it to an extension that is loaded from a folder. Firefox asks for it since version 153:
 * "Access local files on your computer" in the add-on's permissions, the same entry as is written here.
 */
export async function allowFiles({ name, browser }: Launched): Promise<void> {
	if (name === 'chromium') return;
	const page = await systemPage(browser);
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
