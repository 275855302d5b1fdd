const two = (number: number): string => String(number).padStart(2, '0');

/** The reader's own day, ISO: rules end at midnight where the reader is. Without `Intl`, which takes 15 ms to wake. */
export const localDay = (now = new Date()): string =>
	`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
