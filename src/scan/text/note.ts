/** Openings of paragraphs in which an author speaks to the reader, not the story: notes, disclaimers, warnings. */
const OPENING =
	/^[\W_]{0,6}(?:a\s?[/.]\s?n\b|author'?s?'? notes?\b|disclaimers?\b|trigger warnings?\b|content warnings?\b|(?:tw|cw)\s?[:-]|warnings?\s?[:-]|notes?\s?:|summary\s?:|rating\s?:|rated\s?:|beta(?:'?d|ed)? by\b|chapter warnings?\b|spoilers?\s?:|pairings?\s?:|by\s?:)/i;

/** A paragraph that disclaims or thanks without an opening word. */
const DISCLAIMER = /\bI (?:do not|don['’]?t|own nothing|own none)\b.{0,40}\bown|please (?:read and )?review\b/i;

/**
 * Whether a paragraph of the text is the author's note, not story. Notes are read by the label recogniser; the
 * scanner leaves them out.
 */
export const isNote = (paragraph: string): boolean =>
	OPENING.test(paragraph.slice(0, 60).replaceAll('’', "'")) ||
	(paragraph.length < 400 && DISCLAIMER.test(paragraph) && !/["“]/.test(paragraph));
