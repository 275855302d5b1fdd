import { splitParagraphs } from '../../scan/text/paragraphs';
import type { BookChapter } from '../book';
import { byHeadings } from './headings';

const HEADING = /^#{1,3}\s+\S/;
/** What stands before the text for tools, between lines of dashes. */
const FRONT_MATTER = /^---\n[\s\S]{0,5000}?\n---\n/;

/** Marks of Markdown off: links and pictures by their words, emphasis, quotation marks, rules. */
const plain = (paragraph: string): string =>
	paragraph
		.replace(/^>\s?/gm, '')
		.replace(/!?\[([^\]]{0,500})\]\([^)]{0,500}\)/g, '$1')
		.replace(/(\*{1,3}|_{1,3}|~~|`)(?=\S)([^*_~`]{1,2000})\1/g, '$2')
		.replace(/^(?:[-*_]\s*){3,}$/gm, '')
		.trim();

/** A text in Markdown as chapters, by its headings. */
export function fromMarkdown(text: string, name: (n: number) => string): BookChapter[] {
	const body = text.replace(/\r\n?/g, '\n').replace(FRONT_MATTER, '');
	// A heading needs no blank line after it.
	const apart = body.replace(/^(#{1,6}\s.*)$/gm, '\n$1\n');
	const paragraphs = splitParagraphs(apart).map(plain).filter(Boolean);
	const headings = paragraphs.filter((paragraph) => HEADING.test(paragraph));
	return headings.length >= 2
		? byHeadings(paragraphs, name, (paragraph) => HEADING.test(paragraph))
		: byHeadings(
				paragraphs.filter((paragraph) => !HEADING.test(paragraph)),
				name,
			);
}
