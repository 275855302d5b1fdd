import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { defaults } from '../../src/core/settings/defaults.ts';
import { findBrowser } from '../../tools/lib/browser/find.ts';
import { launch, startAgain } from '../../tools/lib/browser/launch.ts';
import { systemPage } from '../../tools/lib/browser/system-page.ts';
import { startProxy } from '../../tools/lib/proxy/proxy.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { copyFor } from './helpers/extension.ts';
import { newReader } from './helpers/reader.ts';
import { telling } from './helpers/telling.ts';

const CAREFUL = { levels: { 'character-death': 'blur', 'sexual-violence': 'skip' } } as const;
const PAGES: readonly (readonly [string, string, string, readonly string[]])[] = [
	// The settings take their time: the cover stands alone for some frames.
	['list', `${FIRST_PAGE}?break=slow`, '#work_1002[data-forewarned="blur"]', ['What the Tide Kept', 'The Quiet Ward']],
	['chapter', 'https://archiveofourown.org/works/1002?view_adult=true&break=slow', 'forewarned-gate', ['Quillmark']],
];

interface Apis {
	chrome: { storage: { local: { set(items: object): Promise<void> } } };
	ChromeUtils: {
		importESModule(url: string): { SessionStore: { undoCloseTab(window: unknown, index: number): void } };
	};
	Services: { wm: { getMostRecentWindow(type: string): unknown } };
}

inEachBrowser('no frame of a tab that comes back', (name) => {
	it.runIf(name === 'chromium').each(PAGES)(
		'when the browser starts with the tabs of the last time: a %s',
		async (_, address, judged, marks) => {
			const proxy = await startProxy();
			const copy = copyFor(name);
			// Started so, it counts as installed anew each time; its first page would stand before the tab that comes back.
			appendFileSync(join(copy.folder, 'service-worker-loader.js'), 'chrome.tabs.create = async () => ({});');
			const profile = mkdtempSync(join(tmpdir(), 'forewarned-profile-'));
			const running: { close(): Promise<void> }[] = [];
			onTestFinished(async () => {
				for (const each of running) await each.close();
				await proxy.close();
				copy.remove();
				rmSync(profile, { recursive: true, force: true });
			});
			const executablePath = findBrowser(name) ?? '';
			const options = { executablePath, extension: copy.folder, proxyPort: proxy.port, headless: true, profile };
			const page = telling({ proxy }, address, judged, ...marks);
			const first = await launch(name, options);
			running.push(first);
			const own = await first.openOwn('options/index.html');
			await own.evaluate((settings) => (globalThis as never as Apis).chrome.storage.local.set({ settings }), {
				...defaults(),
				...CAREFUL,
			});
			const tab = await first.browser.newPage();
			await tab.goto(address);
			await tab.bringToFront();
			await page.nth(1);
			await first.close();
			running.splice(0, 1, await startAgain(options));
			const told = await page.nth(2);
			expect(told.leaks).toBe(0);
			expect(told.present).toBeGreaterThan(10);
		},
	);

	it.runIf(name === 'firefox').each(PAGES)('when it was closed: a %s', async (_, address, judged, marks) => {
		const reader = await newReader(name);
		onTestFinished(() => reader.leave());
		await reader.set(CAREFUL);
		const page = telling(reader, address, judged, ...marks);
		const tab = await reader.tab();
		await tab.goto(address);
		await page.nth(1);
		await tab.close();
		const system = await systemPage(reader.launched.browser);
		await system.evaluate(() => {
			const { ChromeUtils, Services } = globalThis as never as Apis;
			const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs');
			SessionStore.undoCloseTab(Services.wm.getMostRecentWindow('navigator:browser'), 0);
		});
		const told = await page.nth(2);
		expect(told.leaks).toBe(0);
		expect(told.present).toBeGreaterThan(10);
	});
});
