/** Why a file cannot be read, each with a sentence of its own for the reader. */
export const TROUBLES = [
	'empty',
	'too_large',
	'wrong_type',
	'pdf',
	'broken',
	'bomb',
	'unsafe',
	'locked',
	'no_text',
	'unreadable',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** Thrown where a file cannot be read; whatever else is thrown on the way is `unreadable`. */
export class FileError extends Error {
	constructor(readonly trouble: Trouble) {
		super(`The file cannot be read: ${trouble}`);
		this.name = 'FileError';
	}
}

/** What to tell the reader of something that was thrown. */
export const troubleOf = (error: unknown): Trouble => (error instanceof FileError ? error.trouble : 'unreadable');
