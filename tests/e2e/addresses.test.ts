import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TESTED } from './helpers/browsers.ts';
import { builtFor } from './helpers/extension.ts';

/** Addresses that may stand in a built file, beside those of archives: each with what it is there for. */
const ALLOWED: Readonly<Record<string, string>> = {
	'http://www.w3.org/1999/xhtml': 'names a namespace: nothing is ever asked for there',
	'http://www.w3.org/2000/svg': 'names a namespace',
	'http://www.w3.org/1998/Math/MathML': 'names a namespace',
	'https://findahelpline.com/': 'a link that a reader may turn on for the gate, and follows or not; never asked for',
	'https://unknown.invalid/': 'stands for the address of a page that has none; nobody can own it',
};

describe.each(TESTED)('the build for %s', (name) => {
	const folder = builtFor(name);
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:js|html|css|json)$/.test(entry.name) && entry.name !== 'manifest.json')
		.map((entry) => join(entry.parentPath, entry.name));
	const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
	const hosts: string[] = [
		...manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches),
		...manifest.optional_host_permissions,
	].flatMap((pattern: string) => /^[^:]+:\/\/([^/*]*(?:\*\.)?[^/*]+)\//.exec(pattern)?.[1] ?? []);

	/** One of an archive, to know its pages by, or made in the code of a host that is known there. */
	const isArchive = (address: string): boolean => {
		const host = /^https:\/\/([^/]+)/.exec(address)?.[1] ?? '';
		return host.includes('${') || hosts.some((one) => host === one || host.endsWith(one.replace('*', '')));
	};

	it('names no address but those of archives and a few that are never asked for', () => {
		const found = files.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`<>)\\]+/g)].map(([address]) => ({
				file: basename(file),
				address,
			})),
		);
		expect(found.length).toBeGreaterThan(10);
		expect(found.filter(({ address }) => !(address in ALLOWED) && !isArchive(address))).toEqual([]);
	});

	it('holds no address that does not say how it is asked for, nor one of a machine', () => {
		const odd = /["'`]\/\/[a-z0-9-]+\.[a-z]{2,}|\blocalhost\b|\b\d{1,3}(?:\.\d{1,3}){3}\b(?!\.)/g;
		expect(files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(odd)].map(([text]) => text))).toEqual([]);
	});

	it('makes no code of text in any way, and reaches nothing by a worker or a frame', () => {
		const ways =
			/\beval\b\s*\(|\bnew Function\b|\bFunction\(["'`]|set(?:Timeout|Interval)\(["'`]|importScripts|\bimport\(["'`]h|new (?:Shared)?Worker\(/g;
		expect(
			files
				.filter((file) => file.endsWith('.js'))
				.flatMap((file) =>
					[...readFileSync(file, 'utf8').matchAll(ways)].map(([text]) => `${basename(file)}: ${text}`),
				),
		).toEqual([]);
	});
});
