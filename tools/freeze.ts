import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { sites } from '../src/sites';
import { manifestFor } from './lib/build/manifest.ts';
import { ROOT, type Target } from './lib/build/target.ts';

/** What a browser grants an extension at install, and what may be asked for later. Hosts as `*.example.org`. */
export interface Grants {
	readonly permissions: readonly string[];
	readonly hosts: readonly string[];
	readonly optional: readonly string[];
}

interface Manifest {
	readonly permissions: readonly string[];
	readonly host_permissions?: readonly string[];
	readonly content_scripts: readonly { readonly matches: readonly string[] }[];
	readonly optional_host_permissions: readonly string[];
}

/** Browsers ask about hosts: a path or a scheme makes no difference to a reader. */
const hosts = (patterns: readonly string[]): string[] =>
	[...new Set(patterns.map((pattern) => pattern.replace(/^([^:]+):\/\/([^/]*).*$/, '$2') || 'file'))].sort();

/** The grants of the manifest that is built for a browser now. */
export function grantsOf(target: Target): Grants {
	const manifest = manifestFor(target, sites) as unknown as Manifest;
	return {
		permissions: [...manifest.permissions].sort(),
		hosts: hosts([...(manifest.host_permissions ?? []), ...manifest.content_scripts.flatMap(({ matches }) => matches)]),
		optional: hosts(manifest.optional_host_permissions),
	};
}

/** `npm run freeze`, once for each release: writes down what it asks for, so that no later one asks for more. */
export default function main(): void {
	const file = join(ROOT, `tests/manifest/installed/${packageJson.version}.json`);
	mkdirSync(dirname(file), { recursive: true });
	const grants = { chrome: grantsOf('chrome'), firefox: grantsOf('firefox') };
	writeFileSync(file, `${JSON.stringify(grants, null, '\t')}\n`);
}
