import { markOf } from '../../cover/attribute';
import { type Before, withBefore } from './carry-findings';
import { type ChapterText, wordsOf } from './chapter';
import { type Paragraph, paragraphsOf } from './paragraphs';

const sameNodes = (one: Paragraph | undefined, other: Paragraph | undefined): boolean => {
	const [now, before] = [one?.nodes() ?? [], other?.nodes() ?? []];
	return now.length === before.length && now.every((node, i) => node === before[i]);
};

/** Whether a chapter is still what was read: the same words, held by the same nodes. */
export function isUnchanged({ element, words, paragraphs }: ChapterText): boolean {
	const now = paragraphsOf(element);
	return (
		now.length === paragraphs.length &&
		now.every((paragraph, i) => sameNodes(paragraph, paragraphs[i])) &&
		words === wordsOf(now)
	);
}

/** Remembers what chapters were before the page changed them. */
export function createChapterHistory() {
	const chapters = new WeakMap<Element, Before>();
	return {
		/** To be called while its passages are still marked: of a chapter that is released, what is not is not kept. */
		keep({ element, paragraphs, found }: ChapterText, isReleased: boolean): void {
			const nodes = paragraphs.map((paragraph) => paragraph.nodes());
			const isMarked = nodes.map(([node]) => node instanceof Element && markOf(node) !== undefined);
			chapters.set(element, { nodes, found, counts: (i) => !isReleased || isMarked[i] === true });
		},
		/** A chapter with what was found in it before. */
		with(text: ChapterText): ChapterText {
			const before = chapters.get(text.element);
			return before ? { ...text, found: withBefore(text.found, text.paragraphs, before, text.element) } : text;
		},
	};
}
