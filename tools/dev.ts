import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { FIRST_PAGE } from '../demo/archive.ts';
import { type Chosen, chooseBrowser, isBrowser } from './lib/browser/choose.ts';
import { hasDisplay } from './lib/browser/display.ts';
import { HOW_TO_GET_ONE } from './lib/browser/install.ts';
import { ROOT } from './lib/build/target.ts';

/** Builds now and at every change; calls `built` after each build. The watcher keeps the process alive. */
async function watch(mode: 'chrome' | 'firefox', built: () => void): Promise<void> {
	const watcher = await build({
		root: ROOT,
		configFile: join(ROOT, 'vite.config.ts'),
		mode,
		logLevel: 'warn',
		build: { watch: {} },
	});
	if (!('on' in watcher)) throw new Error('vite built once instead of watching');
	watcher.on('event', (event) => {
		if (event.code === 'END') built();
		if (event.code === 'ERROR') console.error(event.error.message);
	});
}

/** A browser that loads the built extension, and loads it again whenever it is built. Ends this when it is closed. */
function open({ name, executablePath }: Chosen, folder: string): void {
	const chromium = name === 'chromium';
	const child = spawn(
		join(ROOT, 'node_modules/.bin/web-ext'),
		[
			...[
				'run',
				'--no-config-discovery',
				'--no-input',
				'--source-dir',
				folder,
				'--start-url',
				new URL(FIRST_PAGE).origin,
			],
			...(chromium ? ['--target=chromium', '--chromium-binary'] : ['--target=firefox-desktop', '--firefox']),
			executablePath,
			// As root there is no sandbox to be had, and Chromium would refuse to start.
			...(chromium && process.getuid?.() === 0 ? ['--args=--no-sandbox'] : []),
		],
		{ stdio: 'inherit', shell: process.platform === 'win32' },
	);
	child.on('close', (code) => process.exit(code ?? 0));
}

/** `npm run dev [-- chromium|firefox]`: builds at every change, in a browser that takes each change up. */
export default async function dev([wish]: string[]): Promise<number> {
	if (wish !== undefined && !isBrowser(wish)) {
		console.error(`"${wish}" is not a browser this can start; say chromium or firefox.`);
		return 2;
	}
	const chosen = hasDisplay() ? chooseBrowser(wish, false) : undefined;
	if (hasDisplay() && !chosen) {
		console.error(HOW_TO_GET_ONE);
		return 1;
	}
	const mode = (chosen?.name ?? wish) === 'firefox' ? 'firefox' : 'chrome';
	const folder = join(ROOT, 'dist', mode);
	let opened = false;
	await watch(mode, () => {
		console.log(`Built ${folder}`);
		if (chosen && !opened) open(chosen, folder);
		opened = true;
	});
	if (!chosen) console.log('There is no display here: it is built at every change, and no browser is opened.');
	return 0;
}
