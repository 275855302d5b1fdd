/** Whether a value of unknown origin is what it should be. Never throws. */
export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';
export const yesOrNo: Check = (value) => typeof value === 'boolean';
export const count: Check = (value) => Number.isInteger(value) && (value as number) >= 0;

export const oneOf =
	(values: readonly unknown[]): Check =>
	(value) =>
		values.includes(value);

export const maybe =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value);

export const listOf =
	(check: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every(check);

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const recordOf =
	(check: Check): Check =>
	(value) =>
		isObject(value) && Object.values(value).every(check);

/** An object with these parts; others that it may have do not count. */
export const shape = (parts: Readonly<Record<string, Check>>): Check => {
	const entries = Object.entries(parts);
	return (value) => isObject(value) && entries.every(([key, check]) => check(value[key]));
};
