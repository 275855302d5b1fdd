import packageJson from '../../../package.json' with { type: 'json' };
import type { Target } from '../build/target.ts';

/** Where an archive is written, from the root: one for each browser, and the sources. */
export const packageFile = (kind: Target | 'source'): string =>
	`dist/packages/forewarned-${packageJson.version}-${kind}.zip`;
