import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };
import { ROOT } from './lib/build/target.ts';

const PATH = join(ROOT, 'THIRD-PARTY.md');

interface Installed {
	readonly name: string;
	readonly version: string;
	readonly license: string;
	readonly homepage?: string;
}

/** The packages that readers get a copy of: our dependencies and theirs. All others only help to build and to test. */
function shipped(names = Object.keys(packageJson.dependencies), found = new Set<string>()): string[] {
	const packages = lock.packages as Readonly<Record<string, { dependencies?: object }>>;
	for (const name of names.filter((name) => !found.has(name))) {
		found.add(name);
		shipped(Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}), found);
	}
	return [...found].sort().map((name) => join(ROOT, 'node_modules', name));
}

const licenceOf = (folder: string): string => {
	const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
	if (!file) throw new Error(`${folder} has no file with its licence: its terms cannot be passed on.`);
	return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
};

const section = (folder: string): string => {
	const { name, version, license, homepage }: Installed = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8'),
	);
	const where = homepage ? `, <${homepage}>` : '';
	return `## ${name} ${version}\n\n${license}${where}\n\n\`\`\`text\n${licenceOf(folder)}\n\`\`\``;
};

/** What Forewarned is made of beside its own code, with the terms of each, as it goes along with every package. */
export const page = (): string => `# Third-party code

<!-- Written by \`npm run third-party\` from package-lock.json and node_modules; do not edit by hand. -->

These packages are part of the extension, bundled with its own code. Their sources are what \`npm ci\` installs; how
the bundles are made from them stands in store/BUILD.md of the source archive. Readability and Preact are changed in
the build where they would put markup in as a string (\`tools/lib/build/plugins.ts\`).

${shipped().map(section).join('\n\n')}
`;

/** Writes THIRD-PARTY.md. */
export default function main(): void {
	writeFileSync(PATH, page());
}
