import { fileURLToPath } from 'node:url';

/** The browsers there is a build for; each is a folder in `dist`. */
export type Target = 'chrome' | 'firefox';

/** The repository's own folder, absolute. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Oldest engines the built code must run in; the manifest's minimum versions are not older. */
export const ENGINES = ['chrome123', 'firefox140'];
