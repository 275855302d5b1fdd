import { fileURLToPath } from 'node:url';
import { WINGS } from '../../../src/protocol/page-to-background.ts';

/** The browsers there is a build for; each is a folder in `dist`. */
export type Target = 'chrome' | 'firefox';

/** The repository's own folder, absolute. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Oldest engines the built code must run in; the manifest's minimum versions are not older. */
export const ENGINES = ['chrome123', 'firefox140'];

/** The scripts beside those of archives that are put on pages, by their entries in `src/content/entries`. */
export const PAGE_SCRIPTS: readonly string[] = ['any-page', ...WINGS, 'picker'];
