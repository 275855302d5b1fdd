import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { defaults } from '../../src/core/settings/defaults.ts';
import { findBrowser } from '../../tools/lib/browser/find.ts';
import { launch, startAgain } from '../../tools/lib/browser/launch.ts';
import { startProxy } from '../../tools/lib/proxy/proxy.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { copyFor } from './helpers/extension.ts';

interface Apis {
	written: number;
	chrome: {
		storage: {
			local: {
				get(key: string): Promise<{ settings?: { rules: { text: string }[] } }>;
				set(items: object): Promise<void>;
			};
		};
	};
}

/** Rules of one document: a kill in the middle of one would leave some of it behind. */
const RULES = 2000;
/** Documents that are written before the browser is killed, while the next is on its way. */
const BEFORE = 5;

inEachBrowser('settings', (name) => {
	// Firefox forgets an extension that a driver has put in, and all that it stored, when it stops.
	it.runIf(name === 'chromium')(
		'are whole, old or new, after the browser was killed in the middle of a write',
		async () => {
			const proxy = await startProxy();
			const copy = copyFor(name);
			const profile = mkdtempSync(join(tmpdir(), 'forewarned-profile-'));
			const running: { close(): Promise<void> }[] = [];
			onTestFinished(async () => {
				for (const each of running) await each.close().catch(() => undefined);
				await proxy.close();
				copy.remove();
				rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
			});
			const executablePath = findBrowser(name) ?? '';
			const options = { executablePath, extension: copy.folder, proxyPort: proxy.port, headless: true, profile };
			const first = await launch(name, options);
			running.push(first);
			const own = await first.openOwn('options/index.html');
			await own.evaluate(
				(settings, count) => {
					const page = globalThis as never as Apis;
					const write = async () => {
						for (let n = 1; ; n++) {
							const rules = Array.from({ length: count }, (_, i) => ({
								id: `r${i}`,
								text: `alert tag:"word ${n}"`,
								on: true,
							}));
							await page.chrome.storage.local.set({ settings: { ...settings, rules } });
							page.written = n;
						}
					};
					void write();
				},
				defaults(),
				RULES,
			);
			await own.waitForFunction((n) => (globalThis as never as Apis).written >= n, { polling: 20 }, BEFORE);
			const gone = new Promise((resolve) => first.browser.process()?.once('exit', resolve));
			first.browser.process()?.kill('SIGKILL');
			await gone;

			const again = await startAgain(options);
			running.splice(0, 1, again);
			const page = await again.newPage();
			await page.goto(`${first.base}/options/index.html#rules`);
			await page.waitForFunction(() => document.body?.innerText.trim(), { polling: 50 });
			const texts = await page.evaluate(async () => {
				const { settings } = await (globalThis as never as Apis).chrome.storage.local.get('settings');
				return settings?.rules.map(({ text }) => text) ?? [];
			});
			expect(texts).toHaveLength(RULES);
			expect(new Set(texts).size).toBe(1);
			expect(Number(/\d+/.exec(texts[0] ?? '')?.[0])).toBeGreaterThanOrEqual(BEFORE);
		},
	);
});
