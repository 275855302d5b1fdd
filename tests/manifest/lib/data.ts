import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';

/** The browsers we name a minimum version for, as browser-compat-data calls them. */
export const ENGINES = ['chrome', 'firefox', 'firefox_android'] as const;
export type Engine = (typeof ENGINES)[number];

const data: CompatData = JSON.parse(
	readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
);

const versionOf = (version: string | boolean | null | undefined): number =>
	typeof version === 'string' && version !== 'preview' ? Number(version.replace('≤', '')) : Number.POSITIVE_INFINITY;

/**
 * The version an engine has something since, as one writes it without flag or prefix; Infinity if it has not.
 * `alias`: another name under which we ask for it.
 */
export function since(compat: CompatStatement, engine: Engine, alias?: string): number {
	const all = [compat.support[engine] ?? []].flat();
	const added = all.map((one) => versionOf(one.version_added));
	// What ends where another statement begins has only become more.
	const lasts = ({ version_removed: removed }: SimpleSupportStatement) =>
		!removed || added.includes(versionOf(removed));
	const plain = (one: SimpleSupportStatement) =>
		!one.flags && !one.prefix && (!one.alternative_name || one.alternative_name === alias) && lasts(one);
	return Math.min(Number.POSITIVE_INFINITY, ...added.filter((_, at) => plain(all[at] as SimpleSupportStatement)));
}

const EMPTY: Identifier = {};

/** The parts of the data that an extension can use something of. */
export const KNOWN = {
	apis: data.webextensions.api ?? EMPTY,
	manifest: data.webextensions.manifest ?? EMPTY,
	web: data.api as Identifier,
	language: data.javascript.builtins ?? EMPTY,
	rules: data.css['at-rules'] ?? EMPTY,
	selectors: data.css.selectors ?? EMPTY,
	properties: data.css.properties ?? EMPTY,
	types: data.css.types ?? EMPTY,
};

/** What is known of the feature at a path; undefined where there is none. */
export function compatAt(start: Identifier | undefined, ...path: readonly string[]): CompatStatement | undefined {
	return path.reduce<Identifier | undefined>((at, step) => at?.[step] as Identifier | undefined, start)?.__compat;
}

/** Every feature below a start, under its own name without what the data adds to it (`any_static`). */
export function byName(start: Identifier, found = new Map<string, CompatStatement[]>()): typeof found {
	for (const [key, child] of Object.entries(start) as [string, Identifier][]) {
		if (key === '__compat' || !child || typeof child !== 'object') continue;
		const name = key.replace(/_static$|_event$/, '');
		if (child.__compat) found.set(name, [...(found.get(name) ?? []), child.__compat]);
		byName(child, found);
	}
	return found;
}
