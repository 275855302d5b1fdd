import type { Pack } from './pack';

/** A file for each language, named by its code. */
const files = import.meta.glob<{ default: Pack }>('./??.ts', { eager: true });

/** The sources of every language that the scanner reads. */
export const PACKS: readonly Pack[] = Object.values(files).map((file) => file.default);
