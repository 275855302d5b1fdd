import type { Plugin } from 'vite';
import type { Site } from '../../../src/sites/site';
import { bundle } from './content-script.ts';
import { ROOT } from './target.ts';

/** Local story files are read from the first day, but by the script that reads everything. */
export const LOCAL = 'file:///*';

/** Archives that are read from the first day and share an adapter's code: each group is one script. */
export interface SiteGroup {
	/** The script, in the built extension: all that its pages carry until there is something to show. */
	readonly file: string;
	readonly sites: readonly Site[];
}

/** The groups of all archives that are read without being turned on, by name. */
export function siteGroups(sites: readonly Site[]): readonly SiteGroup[] {
	const firstDay = sites.filter(({ optional, matches }) => !optional && matches.length > 0 && !matches.includes(LOCAL));
	const names = [...new Set(firstDay.map(({ engine, id }) => engine ?? id))].sort();
	return names.map((name) => ({
		file: `archives/${name}.js`,
		sites: firstDay.filter(({ engine, id }) => (engine ?? id) === name),
	}));
}

const ENTRY = 'virtual:sites/';

/**
 * Tells V8 that most of these functions are called while the page loads: compiled together they cost a third less than
 * one by one, and a script of an extension is compiled anew on each page.
 * https://v8.dev/blog/explicit-compile-hints
 */
const ALL_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** The source of a group's script: what reads a page, with its adapters. */
const sourceOf = ({ sites }: SiteGroup): string =>
	[
		`import { readArchives } from '/src/content/entries/archive.ts';`,
		...sites.map(({ id }, n) => `import site${n} from '/src/sites/archives/${id}.ts';`),
		`readArchives([${sites.map((_, n) => `site${n}`).join()}]);`,
	].join('\n');

const entry = (group: SiteGroup): Plugin => ({
	name: 'site-entry',
	resolveId: (id) => (id.startsWith(ENTRY) ? id : null),
	load: (id) => (id.startsWith(ENTRY) ? sourceOf(group) : null),
});

/** Emits one script for each group of archives, so that a page carries the adapters of its own archive alone. */
export const siteScripts = (sites: readonly Site[]): Plugin => ({
	name: 'site-scripts',
	apply: 'build',
	async buildStart() {
		for (const group of siteGroups(sites)) {
			const { code, moduleIds } = await bundle(ENTRY + group.file, group.file, [entry(group)]);
			for (const id of moduleIds) if (id.startsWith(ROOT)) this.addWatchFile(id);
			this.emitFile({ type: 'asset', fileName: group.file, source: ALL_AT_ONCE + code });
		}
	},
});
