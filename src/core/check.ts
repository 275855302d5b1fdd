/** Whether a value of unknown origin is what it should be. Never throws. */
export type Check = (value: unknown) => boolean;

/** Any text. */
export const text: Check = (value) => typeof value === 'string';
/** Yes or no. */
export const yesOrNo: Check = (value) => typeof value === 'boolean';
/** A whole number from 0 on. */
export const count: Check = (value) => Number.isInteger(value) && (value as number) >= 0;

/** One of these values. */
export const oneOf =
	(values: readonly unknown[]): Check =>
	(value) =>
		values.includes(value);

/** What passes, or nothing. */
export const maybe =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value);

/** A list of what passes. */
export const listOf =
	(check: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every(check);

/** Whether it is an object: not nothing, not a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of which every part passes. */
export const recordOf =
	(check: Check): Check =>
	(value) =>
		isObject(value) && Object.values(value).every(check);

/** An object with these parts; others that it may have do not count. */
export const shape = (parts: Readonly<Record<string, Check>>): Check => {
	const entries = Object.entries(parts);
	return (value) => isObject(value) && entries.every(([key, check]) => check(value[key]));
};
