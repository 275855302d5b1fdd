import root from '../../../manifest.json' with { type: 'json' };
import packageJson from '../../../package.json' with { type: 'json' };
import type { Site } from '../../../src/sites/site';
import { LOCAL, type SiteGroup, siteGroups } from './site-scripts.ts';
import type { Target } from './target.ts';

type Json = Record<string, unknown>;

/** The style sheet of the reader's over pages, as a file. */
export const SHIELD_FILE = 'shield.css';
/** What reads chapters, on pages whose address opens a story. */
const CHAPTER_FILE = 'chapter.js';
/** What holds until the background has laid that one, where the manifest cannot. */
export const WAITING_FILE = 'waiting.css';
/** Lets a reader turn on any site; the browser asks about that one site, then. */
const ANY = '*://*/*';

/** `https://host/some/*` as the permission for all of the host; a permission has no paths. */
const wholeHost = (pattern: string): string => pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*');

const sorted = (patterns: Iterable<string>): string[] => [...new Set(patterns)].sort();

/** What runs as soon as a document begins, before the parser has made a body. */
const script = (matches: readonly string[], file: string): Json => ({
	matches: sorted(matches),
	js: [file],
	run_at: 'document_start',
	all_frames: false,
});

const scriptOf = ({ file, sites }: SiteGroup): Json =>
	script(
		sites.flatMap((site) => site.matches),
		file,
	);

/** Hosts that are asked for when the reader turns a site on. */
const askedLater = (sites: readonly Site[]): string[] =>
	sorted([...sites.filter((site) => site.optional).flatMap((site) => site.matches.map(wholeHost)), ANY]);

/** The manifest of one browser, from the one in the repository and what the adapters say. */
export function manifestFor(target: Target, sites: readonly Site[]): Json {
	const manifest: Json = { ...structuredClone(root), version: packageJson.version };
	const groups = siteGroups(sites);
	const stories = groups.flatMap((group) => group.sites.flatMap((site) => site.stories));
	manifest.content_scripts = [...groups.map(scriptOf), script(stories, CHAPTER_FILE), script([LOCAL], 'any-page.js')];
	// The very hosts that the scripts run on: without it Chromium lets us put neither the reader's style sheet there nor
	// the scripts that come when there is something to show.
	manifest.host_permissions = sorted([
		...groups.flatMap((group) => group.sites.flatMap(({ matches }) => matches)),
		LOCAL,
	]);
	manifest.optional_host_permissions = askedLater(sites);
	// Chromium knows no origin for it; there the background lays the reader's sheet over the page, a little later.
	const sheet = target === 'firefox' ? { css: [SHIELD_FILE], css_origin: 'user' } : { css: [WAITING_FILE] };
	manifest.content_scripts = (manifest.content_scripts as Json[]).map((each) => ({ ...each, ...sheet }));
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
