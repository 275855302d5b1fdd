import { prose } from './text';

/**
 * The words of a field that an archive leaves out of the page where there are none: no words are "none" only as long as
 * nothing around speaks of them. What does, `heading`, stands there where the field is laid out in a way that we do not
 * know, and then it says nothing. `aside` selects what may say anything: summaries, titles of chapters.
 */
export function unlessLeftOut(
	words: readonly string[],
	around: Element,
	heading: RegExp,
	aside?: string,
): readonly string[] | undefined {
	return words.length > 0 || !heading.test(prose(around, aside)) ? words : undefined;
}
