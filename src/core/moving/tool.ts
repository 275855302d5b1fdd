import type { Taking } from './taking';

/** Another tool whose settings can be taken over: one file each in `tools/`. */
export interface Tool {
	/** The tool's own name, as its makers write it. */
	readonly name: string;
	/** Whether a parsed file has the shape of this tool's settings; `file` is its name, if known. */
	detect(value: unknown, file: string): boolean;
	/** Takes every entry; `today` is an ISO day, for limits that count back from now. */
	take(value: unknown, taking: Taking, today: string): void;
}
