import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { defaults } from '../../../src/core/settings/defaults.ts';
import type { Settings } from '../../../src/core/settings/schema.ts';
import { allowFiles } from '../../../tools/lib/browser/file-access.ts';
import { findBrowser } from '../../../tools/lib/browser/find.ts';
import { type Launched, launch } from '../../../tools/lib/browser/launch.ts';
import type { BrowserName } from '../../../tools/lib/browser/name.ts';
import { type DemoProxy, startProxy } from '../../../tools/lib/proxy/proxy.ts';
import { copyFor } from './extension.ts';

interface Apis {
	chrome: {
		runtime: { sendMessage(message: object): Promise<unknown> };
		storage: {
			local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
			session: { clear(): Promise<void> };
			onChanged: {
				addListener(listener: (changes: object) => void): void;
				removeListener(listener: (changes: object) => void): void;
			};
		};
	};
}

/** Someone at a browser with Forewarned in it and the demo's archives in reach. */
export interface Reader {
	readonly launched: Launched;
	readonly proxy: DemoProxy;
	/** A page of the extension's own that stays open. */
	readonly own: Page;
	/** A new tab, in front. */
	tab(): Promise<Page>;
	/** Stores the defaults with these changes, as the options page would, and waits until the background knows them. */
	set(changes?: Partial<Settings>): Promise<void>;
	/** Closes every tab but one and forgets the session, so that the next test begins anew. */
	tidy(): Promise<void>;
	leave(): Promise<void>;
}

/** Runs in a page of the extension. A page that opens while the background still has the old ones is judged by those. */
async function store(settings: object): Promise<void> {
	const { local, onChanged } = (globalThis as never as Apis).chrome.storage;
	const before = await local.get('settings');
	// Browsers give back what is stored with its keys in an order of their own.
	const plain = (value: unknown): string =>
		JSON.stringify(value, (_, part) =>
			part?.constructor === Object ? Object.fromEntries(Object.entries(part).sort()) : part,
		);
	if (plain(before.settings) === plain(settings)) return;
	const heard = new Promise<void>((resolve) => {
		const listener = (changes: object) => {
			if (!('fail-safe' in changes)) return;
			onChanged.removeListener(listener);
			resolve();
		};
		onChanged.addListener(listener);
	});
	await local.set({ settings });
	await heard;
}

export async function newReader(name: BrowserName): Promise<Reader> {
	const proxy = await startProxy();
	const extension = copyFor(name);
	const launched = await launch(name, {
		executablePath: findBrowser(name) ?? '',
		extension: extension.folder,
		proxyPort: proxy.port,
		headless: true,
	});
	await allowFiles(launched);
	const own = await launched.openOwn('options/index.html');
	return {
		launched,
		proxy,
		own,
		tab: () => launched.browser.newPage(),
		async set(changes = {}) {
			await own.evaluate(store, { ...defaults(), ...changes });
		},
		async tidy() {
			for (const page of await launched.browser.pages()) if (page !== own) await page.close();
			await own.evaluate(async () => {
				const { runtime, storage } = (globalThis as never as Apis).chrome;
				// Answered when all is written down that closed pages said last; else it would outlive the clearing.
				await runtime.sendMessage({ type: 'recall' });
				await storage.session.clear();
			});
		},
		async leave() {
			await launched.close();
			await proxy.close();
			extension.remove();
		},
	};
}

/** The reader of a block of tests: comes before the first, is tidied up after each, leaves after the last. */
export function readerIn(name: BrowserName): Reader {
	// Empty until the first test begins: tests are written down before a browser is up.
	const reader = {} as Reader;
	beforeAll(async () => {
		Object.assign(reader, await newReader(name));
	});
	afterEach(() => reader.tidy());
	afterAll(() => reader.leave?.());
	return reader;
}
