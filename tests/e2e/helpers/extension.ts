import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BREAKABLE } from '../../../tools/lib/browser/breakable.ts';
import type { BrowserName } from '../../../tools/lib/browser/name.ts';
import { PAGE_SCRIPTS, ROOT } from '../../../tools/lib/build/target.ts';

/** The folder of the build for a browser. */
export const builtFor = (name: BrowserName): string => join(ROOT, 'dist', name === 'firefox' ? 'firefox' : 'chrome');

/** A host that the reader turns on; in Chromium it is on from the start. */
export const ADDED_HOST = 'stories.example';

/** How the built content script makes a shadow root that scripts of the page cannot enter. */
export const CLOSED = /\bmode:\s*[`'"]closed[`'"]/g;

/** In the popup: the tab in front is the one its address names, since the popup is opened in a tab of its own. */
const FRONT = `
const front = JSON.parse(decodeURIComponent(location.hash.slice(1)));
for (const api of [globalThis.browser, globalThis.chrome]) {
	if (api?.tabs) api.tabs.query = (_, callback) => callback ? callback([front]) : Promise.resolve([front]);
}
`;

const withHost = (manifest: { host_permissions: string[] }, host: string) => ({
	...manifest,
	host_permissions: [...manifest.host_permissions, host],
});

/**
 * A copy of the build that a test can look into. It differs in four things: in Chromium one host is granted
 * beforehand, since nothing can answer the browser's own dialog where there is no window; the shadow roots of
 * what we put on pages are open, so that a test sees what a reader sees (that they are closed in the
 * build itself is checked in `build.test.ts`); pages can ask for the content script to break; and the popup can
 * be told which tab is in front.
 */
export function copyFor(name: BrowserName): { folder: string; remove(): void } {
	const folder = mkdtempSync(join(tmpdir(), 'forewarned-'));
	cpSync(builtFor(name), folder, { recursive: true });
	const change = (file: string, how: (content: string) => string) =>
		writeFileSync(join(folder, file), how(readFileSync(join(folder, file), 'utf8')));
	if (name === 'chromium') {
		change('manifest.json', (manifest) => JSON.stringify(withHost(JSON.parse(manifest), `*://${ADDED_HOST}/*`)));
	}
	const archives = readdirSync(join(folder, 'archives')).map((name) => join('archives', name));
	for (const file of [...archives, ...PAGE_SCRIPTS.map((name) => `${name}.js`)]) {
		change(file, (script) => BREAKABLE + script.replaceAll(CLOSED, 'mode:`open`'));
	}
	// The practice page puts the same pieces on a page of our own.
	for (const file of readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))) {
		change(join('assets', file), (script) => script.replaceAll(CLOSED, 'mode:`open`'));
	}
	writeFileSync(join(folder, 'front.js'), FRONT);
	change('popup/index.html', (page) => page.replace('<head>', '<head><script src="/front.js"></script>'));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
