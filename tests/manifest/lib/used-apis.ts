import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';
import type { Sources } from '../../sources';
import { byName, compatAt, type Engine, KNOWN, since } from './data';

/** Something our sources use, and what is known of it: more than one where a name alone does not tell which. */
export interface Used {
	readonly feature: string;
	readonly known: readonly CompatStatement[];
	/** A name of ours for it that is not the data's. */
	readonly alias?: string;
}

/** The version an engine has it since. A name that several objects have is there as soon as one of them has it. */
export const usableSince = ({ known, alias }: Used, engine: Engine): number =>
	known.length === 0 ? 0 : Math.min(...known.map((compat) => since(compat, engine, alias)));

const matches = (sources: Sources, what: RegExp): string[][] =>
	Object.values(sources).flatMap((text) => [...text.matchAll(what)].map((match) => match.slice(1)));

const unique = (used: readonly Used[]): Used[] => [...new Map(used.map((one) => [one.feature, one])).values()];
const known = (...compat: (CompatStatement | undefined)[]): CompatStatement[] =>
	compat.filter((one) => one !== undefined);

/** Calls of the WebExtension API: `browser.tabs.query`. Chrome's `contextMenus` is called `menus` in the data. */
export const extensionApis = (sources: Sources): Used[] =>
	unique(
		matches(sources, /\bbrowser\.(\w+)\.(\w+)(?:\??\.(\w+))?/g).map(([area = '', name = '', member = '']) => {
			// Firefox has it under either name, Chrome under this one.
			const api = KNOWN.apis[area === 'contextMenus' ? 'menus' : area] as Identifier | undefined;
			const inArea =
				area === 'storage' ? (compatAt(api, name, member) ?? compatAt(api, 'StorageArea', member)) : undefined;
			return {
				feature: `browser.${area}.${name}${area === 'storage' ? `.${member}` : ''}`,
				known: known(inArea ?? compatAt(api, name)),
				alias: `${area}.${name}`,
			};
		}),
	);

/** Keys of a manifest, as deep as the data knows them: `browser_specific_settings.gecko`. */
export function manifestKeys(manifest: object, at: Identifier = KNOWN.manifest, path = ''): Used[] {
	return Object.entries(manifest).flatMap(([key, value]) => {
		const child = at[key] as Identifier | undefined;
		const here = child?.__compat ? [{ feature: `manifest: ${path}${key}`, known: [child.__compat] }] : [];
		const nested = child && value && typeof value === 'object' && !Array.isArray(value);
		return [...here, ...(nested ? manifestKeys(value, child, `${path}${key}.`) : [])];
	});
}

export const permissions = (names: readonly string[]): Used[] =>
	names.map((name) => ({
		feature: `permission ${name}`,
		known: known(compatAt(KNOWN.manifest, 'permissions', name)),
	}));

const NAMES = byName(KNOWN.web, byName(KNOWN.language));
const VALUES = byName(KNOWN.types, byName(KNOWN.properties));

/** Members of the web's and the language's objects: names that stand after a dot and never without one. */
export function members(sources: Sources): Used[] {
	const bare = Object.values(sources).map((text) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
	const ours = new Set(bare.flatMap((text) => text.match(/(?<!\.|\.\s*)\b[a-zA-Z]\w*/g) ?? []));
	const names = new Set(bare.flatMap((text) => text.match(/(?<=\.)[a-zA-Z]\w*/g) ?? []));
	return [...names]
		.filter((name) => !ours.has(name))
		.map((name) => ({ feature: `.${name}`, known: NAMES.get(name) ?? [] }));
}

/** Globals of the web and the language, and what is called on them: `Intl.Segmenter`, `AbortSignal.any`. */
export const statics = (sources: Sources): Used[] =>
	unique(
		matches(sources, /\b([A-Z]\w+)\.(\w+)/g).flatMap(([object = '', name = '']) => {
			const home = (KNOWN.web[object] ?? KNOWN.language[object]) as Identifier | undefined;
			const compat = compatAt(home, `${name}_static`) ?? compatAt(home, name);
			return home ? [{ feature: `${object}.${name}`, known: known(home.__compat, compat) }] : [];
		}),
	);

/** At-rules, selectors, properties, their values and functions. */
export function css(sources: Sources): Used[] {
	const bare = Object.fromEntries(
		Object.entries(sources).map(([path, text]) => [path, text.replace(/\/\*[\s\S]*?\*\//g, '')]),
	);
	const one = (feature: string, ...compat: (CompatStatement | undefined)[]): Used => ({
		feature,
		known: known(...compat),
	});
	return unique([
		...matches(bare, /@([a-z-]+)/g).map(([name = '']) => one(`@${name}`, compatAt(KNOWN.rules, name))),
		...matches(bare, /::?([a-z-]+)/g).map(([name = '']) => one(`:${name}`, compatAt(KNOWN.selectors, name))),
		...matches(bare, /([a-z-]+)\(/g).map(([name = '']) => ({ feature: `${name}()`, known: VALUES.get(name) ?? [] })),
		// What has a prefix is for one engine, beside what the others read.
		...matches(bare, /(?<![a-z-])([a-z][a-z-]*)\s*:\s*([^;{}]+)[;}]/g).flatMap(([property = '', value = '']) => [
			one(property, compatAt(KNOWN.properties, property)),
			...[...value.matchAll(/[a-z-]+/g)].map(([word]) =>
				one(`${property}: ${word}`, compatAt(KNOWN.properties, property, word)),
			),
		]),
		...(Object.values(bare).some((text) => /\{[^{}]*&/.test(text))
			? [one('nested rules', compatAt(KNOWN.selectors, 'nesting'))]
			: []),
	]);
}
