import type { Texts } from './messages.ts';

/** Where texts show, in the order in which a reader meets them; a key begins with one of these. */
const AREAS = (
	'manifest page ui group renewed choices before gate chapter passages map report picker popup welcome practice check story ' +
	'options preset habits rules query asked moods moving history inspect lately sync news topic'
).split(' ');

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const FORM = /_(zero|one|two|few|many|other)$/;

const areaOf = (key: string): number => AREAS.indexOf(key.replace(/_.*/, ''));
const baseOf = (key: string): string => key.replace(FORM, '');
const formOf = (key: string): number => FORMS.indexOf(FORM.exec(key)?.[1] ?? '');

const before = (a: string, b: string): number =>
	areaOf(a) - areaOf(b) || (baseOf(a) === baseOf(b) ? formOf(a) - formOf(b) : baseOf(a) < baseOf(b) ? -1 : 1);

/** The keys whose first word is not the name of a place. */
export const homeless = (keys: readonly string[]): string[] => keys.filter((key) => areaOf(key) < 0);

/** The keys by where they show, then by name, plural forms from few to many. */
export const inOrder = (keys: readonly string[]): string[] => keys.toSorted(before);

/** A locale file's text. */
export const fileOf = (texts: Texts): string =>
	`${JSON.stringify(Object.fromEntries(inOrder(Object.keys(texts)).map((key) => [key, texts[key]])), null, '\t')}\n`;
