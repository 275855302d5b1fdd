// Plain JavaScript that needs nothing installed: it runs before anything is.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string} path */
const read = (path) => {
	try {
		return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
	} catch {
		return undefined;
	}
};

/** Whether what is installed is what the lock file says; packages for other systems aside. */
const complete = () => {
	const wanted = read('package-lock.json')?.packages ?? {};
	const present = read('node_modules/.package-lock.json')?.packages;
	return (
		present !== undefined &&
		Object.entries(wanted).every(
			([path, { version, optional, peer }]) =>
				path === '' || optional || (peer && !present[path]) || present[path]?.version === version,
		)
	);
};

/** Installs the dependencies if they are missing or not those of the lock file. False when that failed. */
export function ensureDependencies() {
	if (complete()) return true;
	console.log('Installing the dependencies …');
	const npm = process.env.npm_execpath;
	const args = ['ci', '--no-audit', '--no-fund'];
	const { status } = npm
		? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: 'inherit' })
		: spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
	return status === 0;
}
