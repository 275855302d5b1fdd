import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { chooseBrowser, isBrowser } from './browser/choose.ts';
import { hasDisplay } from './browser/display.ts';
import { HOW_TO_GET_ONE } from './browser/install.ts';
import { type Launched, launch } from './browser/launch.ts';
import { BROWSERS } from './browser/name.ts';
import { build } from './build/build.ts';
import { ROOT } from './build/target.ts';
import { startProxy } from './proxy/proxy.ts';
import { scenes } from './shots/scenes.ts';
import { STATES } from './shots/states.ts';
import { takeAll } from './shots/take-shots.ts';

/** Pictures of the main states into `demo/shots`; the folder, as seen from where we are. */
async function takeShots(launched: Launched): Promise<string> {
	const folder = join(ROOT, 'demo', 'shots');
	mkdirSync(folder, { recursive: true });
	const states = STATES.filter(({ needs }) => !needs || (needs === 'chromium' && launched.name === needs));
	await takeAll(launched, { states, forms: ['desktop', 'phone'], looks: ['light'] }, (name, png) =>
		writeFileSync(join(folder, `${launched.name}-${name}.png`), png),
	);
	return relative(process.cwd(), folder) || folder;
}

/** `npm start [-- chromium|firefox] [--no-install]`: the demo archive in a browser with Forewarned in it. */
export default async function start(args: string[]): Promise<number> {
	const [wish] = args.filter((arg) => arg !== '--no-install');
	if (wish !== undefined && !isBrowser(wish)) {
		console.error(`"${wish}" is not a browser this can start; say ${BROWSERS.join(' or ')}.`);
		return 1;
	}
	const chosen = chooseBrowser(wish, !args.includes('--no-install'));
	if (!chosen) {
		console.error(HOW_TO_GET_ONE);
		return 1;
	}
	const extension = await build(chosen.name === 'firefox' ? 'firefox' : 'chrome');
	const proxy = await startProxy();
	const headless = !hasDisplay();
	const launched = await launch(chosen.name, { ...chosen, extension, proxyPort: proxy.port, headless });
	if (headless) {
		proxy.serve(scenes);
		const folder = await takeShots(launched);
		console.log(`There is no display here, so ${chosen.name} ran without a window. The pictures are in ${folder}`);
		await launched.close();
	} else {
		const page = await launched.browser.newPage();
		await page.goto(FIRST_PAGE);
		console.log(`${chosen.name} is open at ${FIRST_PAGE}, a made-up archive. Close the browser to end this.`);
		await new Promise((gone) => launched.browser.once('disconnected', gone));
	}
	await proxy.close();
	return 0;
}
