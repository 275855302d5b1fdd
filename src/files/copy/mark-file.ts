import { blocksOf } from '../blocks';
import { hrefTo } from '../epub/paths';
import type { CopyWords } from './copy-words';
import { leaveOut } from './fold';
import { anchor, type Maker, maker, putLine } from './line';
import type { FilePassage, FilePlan } from './plan';

type Content = (Node | string)[];

function passageLine(
	make: Maker,
	{ from, to, topics, leftOut, after }: FilePassage,
	path: string,
	words: CopyWords,
): Content {
	const paragraphs = to - from + 1;
	if (leftOut) return [make.make('strong', words.leftOut(paragraphs, topics))];
	const says = make.make('strong', words.passage(paragraphs, topics));
	if (!after) return [says];
	const href = `${after.path === path ? '' : hrefTo(path, after.path)}#${after.id}`;
	return [says, ' ', make.link(href, words.after)];
}

/**
 * Puts the lines of a plan into one file of a book: before chapters, before passages, and in place of those that are
 * left out. Nothing else in it changes.
 */
export function markFile(document: Document, path: string, plan: FilePlan, words: CopyWords, version: number): void {
	const make = maker(document, words, version);
	const blocks = blocksOf(document.body);
	const lines = new Map<number, Element>();
	/** The first line that stands before a paragraph: who is led to the paragraph is led to what is said of it. */
	const note = (block: number, line: Element | undefined) => {
		if (line && !lines.has(block)) lines.set(block, line);
	};
	for (const [block, topics] of plan.chapters) {
		const node = blocks[block]?.nodes[0];
		if (node) note(block, putLine(make, node, [make.make('strong', words.contains(topics))]));
	}
	const put = plan.passages.map((passage) => {
		const node = blocks[passage.from]?.nodes[0];
		const line = node && putLine(make, node, passageLine(make, passage, path, words));
		note(passage.from, line);
		return { passage, line };
	});
	for (const [block, id] of plan.anchors) {
		const node = lines.get(block) ?? blocks[block]?.nodes[0];
		if (node) anchor(make, node, id);
	}
	// Last, so that whatever led to what goes away leads to the line.
	for (const { passage, line } of put) {
		if (passage.leftOut && line) leaveOut(make, blocks.slice(passage.from, passage.to + 1), line);
	}
}
