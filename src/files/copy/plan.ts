import type { TopicId } from '../../core/topic';
import type { Epub } from '../epub/open';

/** A passage of a chapter that is named, or left out. */
export interface CopyPassage {
	/** Paragraphs of the chapter, 0-based, both inclusive. */
	readonly from: number;
	readonly to: number;
	readonly topics: readonly TopicId[];
	/** It is left out altogether. */
	readonly leftOut: boolean;
}

/** What a copy says of one chapter. */
export interface CopyChapter {
	/** What it may contain of what the reader asked about; empty: no line is put before it. */
	readonly topics: readonly TopicId[];
	/** In order; they do not overlap. */
	readonly passages: readonly CopyPassage[];
}

/** Where something stands: a file, and the number of a paragraph in it. */
interface Spot {
	readonly path: string;
	readonly block: number;
}

/** A passage in one file, or the part of it that is there. */
export interface FilePassage extends CopyPassage {
	/** Where reading goes on after it; missing: the book ends with it. */
	readonly after?: { readonly path: string; readonly id: string };
}

/** What is put into one file; numbers are those of its paragraphs. */
export interface FilePlan {
	/** What chapters that begin here may contain, by the paragraph they begin with. */
	readonly chapters: Map<number, readonly TopicId[]>;
	readonly passages: FilePassage[];
	/** Ids of ours, by the paragraph they lead to. */
	readonly anchors: Map<number, string>;
}

/** Everything that is put into the files of a book. */
export interface CopyPlan {
	readonly files: ReadonlyMap<string, FilePlan>;
	/** Where each chapter begins, for the page at the front. */
	readonly starts: readonly { readonly path: string; readonly id?: string }[];
}

/** Plans a copy; ids begin with `prefix`, which no other id of the book does. */
export function planCopy({ chapters }: Epub, asked: readonly CopyChapter[], prefix: string): CopyPlan {
	const files = new Map<string, FilePlan>();
	const plan = (path: string): FilePlan => {
		const known = files.get(path) ?? { chapters: new Map(), passages: [], anchors: new Map() };
		files.set(path, known);
		return known;
	};
	const spots = chapters.map(({ stretches }) =>
		stretches.flatMap(({ path, from, to }): Spot[] =>
			Array.from({ length: to - from + 1 }, (_, i) => ({ path, block: from + i })),
		),
	);
	/** Lets a spot be led to. */
	const leadTo = ({ path, block }: Spot): string => {
		const { anchors } = plan(path);
		const id = anchors.get(block) ?? `${prefix}-${[...files.keys()].indexOf(path) + 1}-${block + 1}`;
		anchors.set(block, id);
		return id;
	};
	const afterOf = (chapter: number, to: number) => {
		const next = spots[chapter]?.[to + 1] ?? spots.slice(chapter + 1).find((its) => its.length > 0)?.[0];
		return next && { path: next.path, id: leadTo(next) };
	};

	for (const [i, { topics, passages }] of asked.entries()) {
		const its = spots[i] ?? [];
		const [first] = its;
		if (first && topics.length > 0) plan(first.path).chapters.set(first.block, topics);
		for (const { from, to, ...passage } of passages) {
			const after = afterOf(i, to);
			const inside = its.slice(from, to + 1);
			for (const path of new Set(inside.map((spot) => spot.path))) {
				const blocks = inside.filter((spot) => spot.path === path).map(({ block }) => block);
				const range = { from: Math.min(...blocks), to: Math.max(...blocks) };
				plan(path).passages.push({ ...passage, ...range, ...(after && { after }) });
			}
		}
	}
	const starts = spots.map(([first]) => {
		if (!first) return { path: '' };
		return first.block === 0 ? { path: first.path } : { path: first.path, id: leadTo(first) };
	});
	return { files, starts };
}
