import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BREAKABLE } from './lib/browser/breakable.ts';
import { ensureBrowser, HOW_TO_GET_ONE } from './lib/browser/install.ts';
import { launch } from './lib/browser/launch.ts';
import { build } from './lib/build/build.ts';
import { ROOT } from './lib/build/target.ts';
import { compress } from './lib/png/compress.ts';
import { startProxy } from './lib/proxy/proxy.ts';
import { FORMS, type Form, LOOKS } from './lib/shots/form.ts';
import { overview, readme } from './lib/shots/overview.ts';
import { scenes } from './lib/shots/scenes.ts';
import { STATES } from './lib/shots/states.ts';
import { takeAll } from './lib/shots/take-shots.ts';

/** A copy of the build whose content script breaks when an address asks it to. */
async function breakableBuild(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'forewarned-shots-'));
	cpSync(await build('chrome'), folder, { recursive: true });
	const script = join(folder, 'archives', 'otw.js');
	writeFileSync(script, BREAKABLE + readFileSync(script, 'utf8'));
	return folder;
}

/**
 * `npm run shots [-- STATE…]`: takes a picture of every state (or of those named) in Chromium on the demo archive,
 * desktop and phone, light and dark, and writes them into `docs/shots` with an overview.
 */
export default async function shots(wanted: string[]): Promise<number> {
	const executablePath = ensureBrowser('chromium');
	if (!executablePath) {
		console.error(HOW_TO_GET_ONE);
		return 1;
	}
	const folder = join(ROOT, 'docs', 'shots');
	mkdirSync(folder, { recursive: true });
	const extension = await breakableBuild();
	const proxy = await startProxy();
	proxy.serve(scenes);
	const launched = await launch('chromium', { executablePath, extension, proxyPort: proxy.port, headless: true });
	const states = STATES.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
	try {
		await takeAll(launched, { states, forms: Object.keys(FORMS) as Form[], looks: LOOKS }, (name, png) =>
			writeFileSync(join(folder, `${name}.png`), compress(png)),
		);
		writeFileSync(join(folder, 'index.html'), overview(STATES));
		writeFileSync(join(folder, 'README.md'), readme(STATES));
	} finally {
		await launched.close();
		await proxy.close();
		rmSync(extension, { recursive: true });
	}
	return 0;
}
