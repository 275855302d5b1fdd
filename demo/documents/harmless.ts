import { calmly } from '../prose.ts';

/** A plain text in which nothing needs a warning. */
export const HARMLESS = [
	'Tomatoes',
	'by harbourmouse',
	'Disclaimer: the garden belongs to itself.',
	...calmly(16, 7),
].join('\n\n');
