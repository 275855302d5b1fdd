import { spawnSync } from 'node:child_process';
import { findBrowser } from './find.ts';
import type { BrowserName } from './name.ts';

/** What Debian and its descendants call the packages. */
const PACKAGES: Readonly<Record<BrowserName, readonly string[]>> = {
	chromium: ['chromium', 'chromium-browser'],
	firefox: ['firefox-esr', 'firefox'],
};

const works = (command: string, ...args: string[]): boolean =>
	spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** How apt-get can be called here without a question: as root, or through sudo; undefined: it cannot. */
function aptGet(): string[] | undefined {
	if (!works('apt-get', '--version')) return undefined;
	if (process.getuid?.() === 0) return ['apt-get'];
	return works('sudo', '-n', 'true') ? ['sudo', '-n', 'apt-get'] : undefined;
}

/** Installs a browser with the system's package manager; the program, or undefined when that is not possible. */
function install(name: BrowserName): string | undefined {
	const apt = aptGet();
	if (!apt) return undefined;
	const [command = '', ...before] = apt;
	const run = (...args: string[]) =>
		spawnSync(command, [...before, ...args], {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		}).status === 0;
	console.log(
		`${name} was not found. Installing the system package ${PACKAGES[name].join(' or ')} with ${apt.join(' ')}; ` +
			'stop now (Ctrl+C) or say --no-install to leave the system as it is.',
	);
	run('update', '-qq');
	for (const each of PACKAGES[name]) {
		if (run('install', '-y', '-qq', '--no-install-recommends', each)) {
			const found = findBrowser(name);
			if (found) return found;
		}
	}
	return undefined;
}

/** The program of a browser, installed if it was missing and can be; undefined otherwise. */
export const ensureBrowser = (name: BrowserName): string | undefined => findBrowser(name) ?? install(name);

/** What to tell someone when there is none. */
export const HOW_TO_GET_ONE =
	'No browser was found, and none could be installed here. Install Chromium, Chrome or Firefox, ' +
	'or say where it is: CHROME_PATH=/path/to/chrome or FIREFOX_PATH=/path/to/firefox.';
