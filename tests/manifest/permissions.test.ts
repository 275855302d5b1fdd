import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import { sources } from '../sources';

const OURS = sources(['src', 'popup', 'options', 'welcome'], /\.tsx?$/);

/** What each permission is for: the file that would not work without it, and what there needs it. */
const NEEDED: Readonly<Record<string, readonly [file: string, use: RegExp]>> = {
	storage: ['src/browser/settings.ts', /browser\.storage\.local\.set/],
	scripting: ['src/browser/sites.ts', /browser\.scripting\.registerContentScripts/],
	activeTab: ['src/browser/read-this-page.ts', /browser\.scripting\.executeScript/],
	contextMenus: ['src/background/menus.ts', /browser\.contextMenus\.create/],
};

describe('the permissions', () => {
	it('are each needed by something that readers can use', () => {
		expect([...manifest.permissions].sort()).toEqual(Object.keys(NEEDED).sort());
		const unused = Object.entries(NEEDED).filter(([, [file, use]]) => !use.test(OURS[file] ?? ''));
		expect(unused).toEqual([]);
	});

	it('are enough: no part of the browser is used that would need another', () => {
		// Without a permission: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/permissions
		const free = ['runtime', 'permissions', 'tabs', 'action', 'i18n', 'commands', 'windows', 'extension'];
		const used = new Set(Object.values(OURS).flatMap((text) => text.match(/(?<=\bbrowser\.)\w+(?=\??\.)/g) ?? []));
		expect([...used].filter((area) => !free.includes(area) && !(area in NEEDED))).toEqual([]);
	});

	it('are justified to the stores, one by one', () => {
		const [text = ''] = Object.values(sources(['store'], /permissions\.md$/));
		expect(manifest.permissions.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
	});
});

describe('the content security policy of our own pages', () => {
	const policy = Object.fromEntries(
		manifest.content_security_policy.extension_pages.split('; ').map((part) => {
			const [directive = '', ...values] = part.split(' ');
			return [directive, values.join(' ')];
		}),
	);

	it('lets in nothing but what comes along with the extension', () => {
		expect(policy['default-src']).toBe("'none'");
		expect(Object.entries(policy).filter(([, value]) => !["'none'", "'self'"].includes(value))).toEqual([]);
	});

	it('lets nothing out: no request but for files of its own, no form, no frame', () => {
		expect(policy).toMatchObject({
			'connect-src': "'self'",
			'form-action': "'none'",
			'frame-ancestors': "'none'",
			'base-uri': "'none'",
		});
	});
});

it('tells Firefox that no data is collected', () => {
	expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
