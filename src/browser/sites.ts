import { browser, type Scripting } from './api';
import { READER } from './read-this-page';

/** Id of the scripts that are registered for the sites a reader turned on. */
const SCRIPT = 'turned-on';

/**
 * `on`: read here. `off`: not turned on. `ungranted`: one of ours, but the browser has not granted it.
 * `impossible`: the browser lets no extension in.
 */
export type HostState = 'on' | 'off' | 'ungranted' | 'impossible';

const patternFor = (url: URL): string | undefined =>
	url.protocol === 'http:' || url.protocol === 'https:' ? `*://${url.hostname}/*` : undefined;

/** What the manifest reads without being asked, as match patterns. */
const core = (): readonly string[] =>
	(browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);

/** Whether a host is among match patterns; their paths do not count. */
const hostIn = (patterns: readonly string[], { hostname }: URL): boolean =>
	patterns.some((pattern) => {
		const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
		return host === hostname || (host?.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)));
	});

/** Whether stories on a page are read. */
export async function hostState(url: URL): Promise<HostState> {
	const origin = patternFor(url);
	if (!origin) return url.protocol === 'file:' ? ((await fileAccess()) === false ? 'off' : 'on') : 'impossible';
	// Chromium does not count the hosts of content scripts in `contains`, but lists them.
	const { origins = [] } = await browser.permissions.getAll();
	const granted = hostIn(origins, url) || (await browser.permissions.contains({ origins: [origin] }));
	return granted ? 'on' : hostIn(core(), url) ? 'ungranted' : 'off';
}

/** Asks the browser for one host and reads it from now on. Call it from a click. */
export async function turnOn(url: URL): Promise<boolean> {
	const origin = patternFor(url);
	if (!origin || !(await browser.permissions.request({ origins: [origin] }))) return false;
	// Not every browser tells of a grant that was asked for; registering twice does no harm.
	await registerSites();
	return true;
}

/** Gives a host back. */
export async function turnOff(url: URL): Promise<void> {
	const origin = patternFor(url);
	if (origin) await browser.permissions.remove({ origins: [origin] });
	await registerSites();
}

/** A permission for everywhere is no wish to have every page of the web read. */
const isEverywhere = (origin: string): boolean => /^(<all_urls>|[^:]+:\/\/\*\/.*)$/.test(origin);

/** Registers our scripts for every host that was granted beyond the manifest's; takes them away where none is. */
export async function registerSites(): Promise<void> {
	const { origins = [] } = await browser.permissions.getAll();
	const own = new Set(core());
	const matches = origins.filter((origin) => !own.has(origin) && !origin.startsWith('file:') && !isEverywhere(origin));
	const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
	if (matches.length === 0) {
		if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
		return;
	}
	const script: Scripting.RegisteredContentScript = {
		id: SCRIPT,
		matches,
		js: [...READER],
		runAt: 'document_start',
		persistAcrossSessions: true,
	};
	// The page that asked and the background may do this at once; whoever comes second finds it registered.
	const update = () => browser.scripting.updateContentScripts([script]);
	if (registered.length > 0) await update();
	else await browser.scripting.registerContentScripts([script]).catch(update);
}

/** Keeps the registration true when permissions come and go. */
export function followPermissions(): void {
	browser.permissions.onAdded.addListener(() => void registerSites());
	browser.permissions.onRemoved.addListener(() => void registerSites());
}

/** The first Firefox seen to ask its reader before an extension reads local files; older ones need no leave, and say no. */
const FIREFOX_ASKS = 153;

/** Whether local files may be read; undefined where the browser needs no leave for it, or does not tell. */
export async function fileAccess(): Promise<boolean | undefined> {
	const { extension } = browser as unknown as { extension?: { isAllowedFileSchemeAccess?: () => Promise<boolean> } };
	const allowed = await extension?.isAllowedFileSchemeAccess?.();
	const firefox = /Firefox\/(\d+)/.exec(navigator.userAgent)?.[1];
	return allowed === false && firefox && Number(firefox) < FIREFOX_ASKS ? undefined : allowed;
}
