/** Letters that are read at once. */
const LONGEST = 16_000;

/** A paragraph in pieces short enough to be read at once, cut at white space: some texts have no paragraphs at all. */
export function* pieces(paragraph: string): Generator<string> {
	let start = 0;
	while (paragraph.length - start > LONGEST) {
		const space = paragraph.lastIndexOf(' ', start + LONGEST);
		const end = space > start ? space : start + LONGEST;
		yield paragraph.slice(start, end);
		start = end;
	}
	yield start === 0 ? paragraph : paragraph.slice(start);
}
