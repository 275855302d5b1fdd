import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from './lib/build/build.ts';
import { ROOT, type Target } from './lib/build/target.ts';
import { archive, type Entry } from './lib/package/archive.ts';
import { filesBelow, sources } from './lib/package/files.ts';
import { packageFile } from './lib/package/name.ts';

const FOLDER = join(ROOT, dirname(packageFile('source')));
const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** What the licences of the bundled code ask to go along with it. */
const notices = (): Entry[] =>
	['LICENSE', 'THIRD-PARTY.md'].map((path) => ({ path, bytes: readFileSync(join(ROOT, path)) }));

/** Writes an archive and prints its fingerprint, by which two machines can be compared. */
async function write(kind: Target | 'source', entries: readonly Entry[]): Promise<void> {
	const bytes = await archive(entries);
	const file = packageFile(kind);
	writeFileSync(join(ROOT, file), bytes);
	console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${file}`);
}

/**
 * `npm run package`: what the stores are given, in `dist/packages`: a zip for each browser and the sources for
 * Firefox's reviewers. The same sources give the same bytes on every machine. With `--built` it takes the builds
 * that are there.
 */
export default async function main(flags: string[]): Promise<void> {
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	for (const target of TARGETS) {
		if (!flags.includes('--built')) await build(target);
		await write(target, [...filesBelow(join(ROOT, 'dist', target)), ...notices()]);
	}
	await write('source', sources(ROOT));
}
