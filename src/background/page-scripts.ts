import { browser } from '../browser/api';
import type { Sender } from '../protocol/message';
import { WINGS, type WingName } from '../protocol/page-to-background';
import { targetOf } from './page-style';

/** Puts a script on the page that asks for it. Rejects where the browser does not let us, or the page is gone. */
export async function putWing(name: WingName, sender: Sender): Promise<void> {
	if (!WINGS.includes(name) || sender.tabId === undefined) throw new Error(`There is no script "${name}".`);
	// With a slash: Firefox takes a path without one as beside the page that calls.
	// At once: the gate is up while its page is still coming in.
	await browser.scripting.executeScript({ target: targetOf(sender), files: [`/${name}.js`], injectImmediately: true });
}
