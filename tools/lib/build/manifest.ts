import root from '../../../manifest.json' with { type: 'json' };
import packageJson from '../../../package.json' with { type: 'json' };
import type { Site } from '../../../src/sites/define';
import type { Target } from './target.ts';

type Json = Record<string, unknown>;

/** Local story files are among what is read without being asked for. */
const LOCAL = 'file:///*';
/** Lets a reader turn on any site; the browser asks about that one site, then. */
const ANY = '*://*/*';

/** `https://host/some/*` as the permission for all of the host; a permission has no paths. */
const wholeHost = (pattern: string): string => pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*');

const sorted = (patterns: Iterable<string>): string[] => [...new Set(patterns)].sort();

/** Where each of our scripts runs from the first day. */
const MATCHES: Readonly<Record<string, (sites: readonly Site[]) => string[]>> = {
	'content.js': (sites) => sorted(sites.flatMap((site) => site.matches).filter((pattern) => pattern !== LOCAL)),
	'reader.js': () => [LOCAL],
	'scanner.js': (sites) => sorted([...sites.flatMap((site) => site.stories), LOCAL]),
};

/** Hosts that are asked for when the reader turns a site on. */
const askedLater = (sites: readonly Site[]): string[] =>
	sorted([...sites.filter((site) => site.optional).flatMap((site) => site.matches.map(wholeHost)), ANY]);

/** The manifest of one browser, from the one in the repository and what the adapters say. */
export function manifestFor(target: Target, sites: readonly Site[]): Json {
	const manifest: Json = { ...structuredClone(root), version: packageJson.version };
	const firstDay = sites.filter((site) => !site.optional);
	manifest.content_scripts = root.content_scripts.map((script) => ({
		...script,
		matches: MATCHES[script.js[0] ?? '']?.(firstDay),
	}));
	manifest.optional_host_permissions = askedLater(sites);
	if (target === 'firefox') {
		manifest.background = { scripts: [root.background.service_worker], type: root.background.type };
		delete manifest.minimum_chrome_version;
	} else {
		const { theme_icons: _, ...action } = root.action;
		manifest.action = action;
		delete manifest.browser_specific_settings;
	}
	return manifest;
}
