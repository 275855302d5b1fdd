import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import type { BrowserName } from './name.ts';

const PROGRAMS = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
	(folder) => folder !== undefined,
);

/** Where browsers are when they are not on the path. */
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
	chromium: [
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		...PROGRAMS.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
		...PROGRAMS.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
	],
	firefox: [
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		...PROGRAMS.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
	],
};

const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
	chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
	firefox: ['firefox-esr', 'firefox'],
};

const GIVEN: Readonly<Record<BrowserName, string>> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const runs = (file: string): boolean => {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/** The program of a browser: CHROME_PATH or FIREFOX_PATH, then the path, then the usual places. */
export function findBrowser(name: BrowserName): string | undefined {
	const given = env[GIVEN[name]];
	if (given) return runs(given) ? given : undefined;
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
	const suffix = platform === 'win32' ? '.exe' : '';
	const onPath = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
	return [...onPath, ...PLACES[name]].find(runs);
}
