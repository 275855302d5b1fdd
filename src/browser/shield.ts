import { browser, type Scripting } from './api';
import type { Frame } from './messages';

/**
 * In the background: lays the reader's own style sheet over a page. It acts on our marks alone, so it may stay
 * when they are gone. Where the browser does not let us, the page's own sheet of ours has to do.
 */
export async function shield(
	css: string,
	tabId: number | undefined,
	{ frameId = 0, documentId }: Frame,
): Promise<undefined> {
	if (tabId === undefined) return;
	// By its document: a page that is loaded ahead of time shares its tab's number with the one in front.
	const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [frameId] };
	const sheet = { target, css, origin: 'USER' } as Scripting.CSSInjection;
	const laid = browser.scripting.insertCSS(sheet).catch(() => undefined);
	// Firefox lays it when the page has loaded, which is too late to wait for: there the manifest has it from the first.
	if (!browser.runtime.getManifest().browser_specific_settings) await laid;
}
