import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WINGS } from '../../src/protocol/page-to-background.ts';
import { ROOT } from '../../tools/lib/build/target.ts';
import { TESTED } from './helpers/browsers.ts';
import { builtFor, CLOSED } from './helpers/extension.ts';
import { builtMessages } from './helpers/words.ts';

describe.each(TESTED)('the build for %s', (name) => {
	const folder = builtFor(name);
	const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	/** Where something stands in the files of a kind, with a few characters around it. */
	const occurrences = (extension: string, what: RegExp): string[] =>
		files
			.filter((file) => file.endsWith(extension))
			.flatMap((file) => {
				const code = readFileSync(file, 'utf8');
				return [...code.matchAll(what)].map(
					({ index }) => `${file}: ${code.slice(Math.max(0, index - 30), index + 60)}`,
				);
			});

	it('asks for four permissions and no more', () => {
		expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
		expect(manifest.optional_permissions).toBeUndefined();
	});

	it('reads no site from the first day but archives and local files, and asks for every other', () => {
		const matches: string[] = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
		expect(matches).toContain('file:///*');
		// Hosts whose pages our scripts are on anyway: nothing is asked for that is not asked for by them.
		expect(manifest.host_permissions.filter((host: string) => !matches.includes(host))).toEqual([]);
		expect(matches.filter((pattern) => /<all_urls>|:\/\/\*(?:\.\w+)?\//.test(pattern))).toEqual([]);
		expect(manifest.optional_host_permissions).toContain('*://*/*');
	});

	it('puts one classic script on a page, before anything of the page; others when there is something to show', () => {
		const scripts: { js: string[]; matches: string[]; exclude_matches?: string[] }[] = manifest.content_scripts;
		for (const { js, ...script } of scripts) {
			expect(script).toMatchObject({ run_at: 'document_start', all_frames: false });
			expect(js).toHaveLength(1);
		}
		const local = scripts.filter(({ matches }) => matches.includes('file:///*')).flatMap(({ js }) => js);
		expect(local).toEqual(['any-page.js']);
		const later = [...WINGS, 'picker'].map((wing) => `${wing}.js`);
		for (const file of [...scripts.flatMap(({ js }) => js), ...later]) {
			const script = readFileSync(join(folder, file), 'utf8');
			expect(script.match(/^(?:import|export)\b.*|\bimport\s*\(.{0,40}/gm)).toBeNull();
		}
	});

	it('gives pages nothing of its own, and lets no page look into what it puts there', () => {
		expect(manifest.web_accessible_resources).toBeUndefined();
		expect(manifest.externally_connectable).toBeUndefined();
		const made = occurrences('.js', /attachShadow\(.{0,40}/g);
		expect(made.length).toBeGreaterThan(0);
		expect(made.filter((place) => place.search(CLOSED) < 0)).toEqual([]);
	});

	it('runs its own code only, and none that is made from text', () => {
		expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'; script-src 'self';");
		expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'self'");
		expect(occurrences('.js', /\beval\(|\bnew Function\(|\.innerHTML\s*=|document\.write\(/g)).toEqual([]);
		expect(occurrences('.html', /(?:src|href)="(?:https?:)?\/\//g)).toEqual([]);
		expect(occurrences('.html', /<script(?![^>]*\bsrc=)|\son\w+=/g)).toEqual([]);
	});

	it('tells nothing of the machine it was made on, so that it is the same from every machine', () => {
		expect(files.filter((file) => readFileSync(file).includes(ROOT))).toEqual([]);
	});

	it('has no way to send anything, and two to ask: for the next chapter, where that was turned on, and for a story to check', () => {
		expect(occurrences('.js', /XMLHttpRequest|sendBeacon|new WebSocket|EventSource/g)).toEqual([]);
		const asks = occurrences('.js', /\bfetch\(.{0,80}/g);
		// A file of the extension's own is no request to anybody.
		const others = asks.filter((place) => !/fetch\([^)]{0,40}model\.bin/.test(place));
		const ofCheck = readFileSync(join(folder, 'check/index.html'), 'utf8').match(/assets\/check-[\w-]+\.js/)?.[0];
		const allowed = ['link-preview.js', ofCheck ?? 'none'].map((file) => join(folder, file));
		expect(others.filter((place) => !allowed.some((file) => place.startsWith(file)))).toEqual([]);
		expect(others).toHaveLength(2);
	});

	it('has every file and every word that the manifest names', () => {
		const text = JSON.stringify(manifest);
		const named = [...text.matchAll(/"([\w/.-]+\.(?:png|js|html|css))"/g)].map((match) => match[1] ?? '');
		expect(named.length).toBeGreaterThan(5);
		expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
		const messages = builtMessages(name === 'firefox' ? 'firefox' : 'chrome');
		const keys = [...text.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
		expect(keys.filter((key) => !messages[key]?.message)).toEqual([]);
		// Chrome's store takes no longer description.
		expect(messages.manifest_about?.message.length).toBeLessThanOrEqual(132);
	});
});
