/** What can be wrong with a line; the words for readers are `query_error_<code>` in the locale files. */
export const ERROR_CODES = [
	'action',
	'empty',
	'too_long',
	'too_deep',
	'no_field',
	'unknown_field',
	'no_value',
	'unknown_value',
	'quote',
	'open_group',
	'close_group',
	'operator',
	'pattern',
	'number',
	'date',
	'range',
	'beside_topic',
	'twice',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error at its place in the line. */
export interface QueryError {
	readonly code: ErrorCode;
	/** Offsets in UTF-16 units, `to` exclusive; `from === to` at the end of a line that is cut off. */
	readonly from: number;
	readonly to: number;
	/** The words of the line it is about. */
	readonly what: string;
	/** What could stand there instead. */
	readonly suggestion?: string;
}

/** Thrown and caught inside the parser only. */
export class Misread extends Error {
	constructor(
		readonly code: ErrorCode,
		readonly from: number,
		readonly to: number,
		readonly suggestion?: string,
	) {
		super(code);
	}
}
