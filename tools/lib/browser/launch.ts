import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import manifest from '../../../manifest.json' with { type: 'json' };
import type { BrowserName } from './name.ts';

/** Firefox gives an extension an address of its own in every profile; here it is always this one. */
const FIREFOX_UUID = '6b2f7d0e-2c1a-4b8e-9d53-0f0e5a7c1d11';

/** How a browser is started. */
export interface LaunchOptions {
	/** The browser's program. */
	readonly executablePath: string;
	/** The built extension: a folder. */
	readonly extension: string;
	/** Port of the proxy that plays the archives. */
	readonly proxyPort: number;
	readonly headless: boolean;
	/** A folder in which Chromium keeps what it knows for the next time; without it nothing is kept. */
	readonly profile?: string;
}

/** A browser with Forewarned in it. */
export interface Launched {
	readonly name: BrowserName;
	readonly browser: Browser;
	/** Start of the addresses of the extension's own pages, without a slash at the end. */
	readonly base: string;
	/** Opens a page of the extension (`options/index.html`) and waits until something stands in it. */
	openOwn(path: string, page?: Page): Promise<Page>;
	close(): Promise<void>;
}

const chromium = (
	{ executablePath, headless, proxyPort, profile }: LaunchOptions,
	args: readonly string[] = [],
): Promise<Browser> =>
	puppeteer.launch({
		// The tabs of the last time come instead of the empty one that the driver asks for.
		...(profile && { userDataDir: profile, ignoreDefaultArgs: ['about:blank'], waitForInitialPage: false }),
		executablePath,
		headless,
		acceptInsecureCerts: true,
		pipe: true,
		enableExtensions: true,
		defaultViewport: headless ? { width: 1000, height: 800 } : null,
		args: [
			`--proxy-server=http://127.0.0.1:${proxyPort}`,
			'--proxy-bypass-list=<-loopback>',
			// As root there is no sandbox to be had, and the browser would refuse to start.
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			...args,
		],
	});

const firefox = ({ executablePath, headless, proxyPort }: LaunchOptions): Promise<Browser> =>
	puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless,
		acceptInsecureCerts: true,
		defaultViewport: headless ? { width: 1000, height: 800 } : null,
		// Without it no page of an extension may be opened from outside.
		args: ['--remote-allow-system-access'],
		extraPrefsFirefox: {
			'extensions.webextensions.uuids': JSON.stringify({
				[manifest.browser_specific_settings.gecko.id]: FIREFOX_UUID,
			}),
			// Answers the browser's own question about a site with yes.
			'extensions.webextOptionalPermissionPrompts': false,
			'network.proxy.type': 1,
			'network.proxy.http': '127.0.0.1',
			'network.proxy.http_port': proxyPort,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': proxyPort,
			'network.proxy.allow_hijacking_localhost': true,
		},
	});

/** Starts a browser and puts the extension in. Rejects when the browser does not start. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
	const browser = await (name === 'firefox' ? firefox(options) : chromium(options));
	const id = await browser.installExtension(options.extension);
	const base = name === 'firefox' ? `moz-extension://${FIREFOX_UUID}` : `chrome-extension://${id}`;
	return {
		name,
		browser,
		base,
		async openOwn(path, given) {
			const page = given ?? (await browser.newPage());
			// Firefox reports no load event for pages of extensions.
			await page.goto(`${base}/${path}`, { waitUntil: [] });
			await page.waitForFunction(() => document.body?.innerText.trim(), { polling: 50 });
			return page;
		},
		close: () => browser.close(),
	};
}

/**
 * Starts Chromium again on a profile, with the tabs of the last time: the extension is there before them, as one that
 * is installed for good.
 */
export const startAgain = (options: LaunchOptions & { readonly profile: string }): Promise<Browser> =>
	chromium(options, [
		'--restore-last-session',
		`--load-extension=${options.extension}`,
		'--disable-features=DisableLoadExtensionCommandLineSwitch',
	]);
