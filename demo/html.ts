/** Text as it may stand in markup and in quoted attributes. */
export const escaped = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Lines of text as paragraphs. */
export const paragraphs = (text: readonly string[]): string => text.map((line) => `<p>${escaped(line)}</p>`).join('\n');
