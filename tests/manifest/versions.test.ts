import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import { manifestFor } from '../../tools/lib/build/manifest';
import { ENGINES as TARGETS } from '../../tools/lib/build/target';
import { sources } from '../sources';
import { ENGINES, type Engine } from './lib/data';
import { css, extensionApis, manifestKeys, members, permissions, statics, usableSince } from './lib/used-apis';

const OURS = ['src', 'popup', 'options', 'welcome'];
const scripts = sources(OURS, /\.tsx?$/);
const sheets = sources(OURS, /\.css$|\/cover\/css\.ts$/);

const { gecko, gecko_android } = manifest.browser_specific_settings;
const MINIMUM: Readonly<Record<Engine, number>> = {
	chrome: Number(manifest.minimum_chrome_version),
	firefox: Number(gecko.strict_min_version),
	firefox_android: Number(gecko_android.strict_min_version),
};

/** What a browser may lack, and why nothing is lost there. */
const MAY_LACK: Readonly<Record<string, string>> = {
	'browser.contextMenus.create': 'no menu on phones: src/background/menus.ts asks first whether there is one',
	'browser.contextMenus.onClicked': 'as above',
	'browser.contextMenus.removeAll': 'as above',
	'permission contextMenus': 'as above; an unknown permission is passed over',
	'manifest: commands': 'no keys on phones: src/background/mood-shortcuts.ts asks first; an unknown key is passed over',
	'manifest: commands._execute_action': 'as above',
	'manifest: action.theme_icons': 'phones show no icon in a toolbar',
	'manifest: browser_specific_settings.gecko_android': 'not for computers, which pass over it',
	resize: 'a text field that cannot be made larger by hand can still be scrolled',
};

const USED = [
	...extensionApis(scripts),
	...permissions(manifest.permissions),
	...members(scripts),
	...statics(scripts),
	...css(sheets),
];
const usedOn = (engine: Engine) => [
	...USED,
	...manifestKeys(manifestFor(engine === 'chrome' ? 'chrome' : 'firefox', [])),
];
const tooNew = (engine: Engine): { feature: string; since: number }[] =>
	usedOn(engine)
		.map((used) => ({ feature: used.feature, since: usableSince(used, engine) }))
		.filter(({ since }) => since > MINIMUM[engine]);

describe.each(ENGINES)('the oldest %s that the manifest lets in', (engine) => {
	it('has everything we use: raise the minimum version, use something older, or say why it may be missing', () => {
		expect(tooNew(engine).filter(({ feature }) => !(feature in MAY_LACK))).toEqual([]);
	});
});

it('lacks what may be missing, so that the list cannot outlive its reasons', () => {
	const lacked = new Set(ENGINES.flatMap(tooNew).map(({ feature }) => feature));
	expect(Object.keys(MAY_LACK).filter((feature) => !lacked.has(feature))).toEqual([]);
});

it('is what the code is built for', () => {
	expect(TARGETS).toEqual([`chrome${MINIMUM.chrome}`, `firefox${MINIMUM.firefox}`]);
});

it('finds what it looks for: calls, keys, members and style rules', () => {
	const features = usedOn('chrome')
		.filter(({ known }) => known.length > 0)
		.map(({ feature }) => feature);
	expect(features).toEqual(
		expect.arrayContaining([
			'browser.permissions.request',
			'manifest: action',
			'permission storage',
			'.showModal',
			'@media',
		]),
	);
});
