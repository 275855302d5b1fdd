import type { ImportCollector } from './import-result';

/** A tool's name as rules name it that were taken over from it. */
export const originOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Another tool whose settings can be taken over: one file each in `tools/`. */
export interface Tool {
	/** The tool's own name, as its makers write it. */
	readonly name: string;
	/** Where its rules held, as the arguments of a rule's line; missing: on pages that are no archive's. */
	readonly scope?: string;
	/** Whether a parsed file has the shape of this tool's settings; `file` is its name, if known. */
	detect(value: unknown, file: string): boolean;
	/** Takes every entry. */
	take(value: unknown, taking: ImportCollector): void;
}
