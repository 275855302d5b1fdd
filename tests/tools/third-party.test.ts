import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import lock from '../../package-lock.json';
import written from '../../THIRD-PARTY.md?raw';
import { page } from '../../tools/third-party';

interface Locked {
	readonly version?: string;
	readonly license?: string;
	readonly integrity?: string;
	readonly resolved?: string;
	readonly dev?: boolean;
	readonly hasInstallScript?: boolean;
}

const locked = Object.entries(lock.packages as Readonly<Record<string, Locked>>).filter(([path]) => path !== '');

/** Licences under which code may be part of what readers install. */
const SHIPPED = ['MIT', 'Apache-2.0', 'MPL-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC'];
/** Licences of what only helps to build and to test; each allows that without terms for the result. */
const BUILDING = [
	...SHIPPED,
	'MIT-0',
	'0BSD',
	'BSD',
	'Zlib',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'CC-BY-4.0',
	'CC-BY-3.0',
	'Python-2.0',
];

const allowed = (licence: string | undefined, list: readonly string[]): boolean =>
	(licence ?? '')
		.replace(/[()]/g, '')
		.split(' OR ')
		.some((one) => one.split(' AND ').every((part) => list.includes(part)));

it('THIRD-PARTY.md is up to date (npm run third-party)', () => {
	expect(written).toBe(page());
});

describe('a dependency', () => {
	it('is named with the one version it is used in', () => {
		const all = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
		expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	});

	it('has a licence that lets us pass it on, or build with it', () => {
		const runtime = Object.keys(packageJson.dependencies).map((name) => `node_modules/${name}`);
		const wrong = locked.filter(
			([path, { license }]) => !allowed(license, runtime.includes(path) ? SHIPPED : BUILDING),
		);
		expect(wrong.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
	});
});

describe('the lock file', () => {
	it('is of this package.json: run npm install after changing a dependency', () => {
		const { dependencies, devDependencies, version } = lock.packages[''];
		expect({ dependencies, devDependencies, version }).toEqual({
			dependencies: packageJson.dependencies,
			devDependencies: packageJson.devDependencies,
			version: packageJson.version,
		});
	});

	it('has a fingerprint of every package and names no place to take it from', () => {
		expect(locked.filter(([, { integrity, resolved }]) => !integrity || resolved).map(([path]) => path)).toEqual([]);
	});
});
