/**
 * The paragraphs of a plain text: separated by blank lines if it has any, else one a line; trimmed, empty ones dropped.
 * Paragraph numbers everywhere in the scanner count these.
 */
export const splitParagraphs = (text: string): string[] => {
	const plain = text.replace(/\r\n?/g, '\n').trim();
	const blank = /\n[^\S\n]*\n/.test(plain);
	return plain
		.split(blank ? /\n[^\S\n]*\n/ : '\n')
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');
};
