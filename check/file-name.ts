/** A title as the name of a file, on every system; without its ending. */
export const fileName = (title: string): string =>
	title
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that names of files may not have
		.replace(/[\u0000-\u001f\\/:*?"<>|]+/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[.\s]+|[.\s]+$/g, '')
		.slice(0, 100) || 'story';
