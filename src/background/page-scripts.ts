import { browser, type Scripting } from '../browser/api';
import type { Sender } from '../protocol/message';
import { WINGS, type WingName } from '../protocol/page-to-background';

/** Milliseconds that a page waits for its style at most. */
const LONGEST = 300;

/** The page that a message comes from, as scripts and styles are told where to go. */
const targetOf = ({ tabId = -1, frameId, documentId }: Sender): Scripting.InjectionTarget =>
	// By its document: a page that is loaded ahead of time shares its tab's number with the one in front.
	documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [frameId] };

/**
 * Lays the reader's own style sheet over a page. It acts on our marks alone, so it may stay when they are gone. Where
 * the browser does not let us, the page's own sheet of ours has to do.
 */
export async function layStyle(sender: Sender): Promise<void> {
	// Firefox lays it when the page has loaded, which is too late: there the manifest has it from the first.
	if (sender.tabId === undefined || browser.runtime.getManifest().browser_specific_settings) return;
	const sheet = { target: targetOf(sender), files: ['/shield.css'], origin: 'USER' } as Scripting.CSSInjection;
	const laid = browser.scripting.insertCSS(sheet).catch(() => undefined);
	// Where access was taken away under an open page, Chromium does not answer at all.
	await Promise.race([laid, new Promise((resolve) => setTimeout(resolve, LONGEST))]);
}

/** Puts a script on the page that asks for it. Rejects where the browser does not let us, or the page is gone. */
export async function putWing(name: WingName, sender: Sender): Promise<void> {
	if (!WINGS.includes(name) || sender.tabId === undefined) throw new Error(`There is no script "${name}".`);
	// With a slash: Firefox takes a path without one as beside the page that calls.
	// At once: the gate is up while its page is still coming in.
	await browser.scripting.executeScript({ target: targetOf(sender), files: [`/${name}.js`], injectImmediately: true });
}
