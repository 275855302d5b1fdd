/** A stretch of paragraphs, 0-based, both ends inclusive. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** How an end of a passage can be moved, by a paragraph. */
export const STEPS = ['start-earlier', 'start-later', 'end-earlier', 'end-later'] as const;
export type Step = (typeof STEPS)[number];

/** Steps that leave a paragraph out of the passage: it can be read then. */
export const uncovers = (step: Step): boolean => step === 'start-later' || step === 'end-earlier';

const inside = ({ from, to }: Range, room: Range): boolean => from >= room.from && to <= room.to && from <= to;

/**
 * The range after a step; undefined where it cannot be taken: at the ends of `room`, where the text ends or the
 * next passage stands, and when nothing would be left.
 */
export function stepped({ from, to }: Range, step: Step, room: Range): Range | undefined {
	const next = {
		'start-earlier': { from: from - 1, to },
		'start-later': { from: from + 1, to },
		'end-earlier': { from, to: to - 1 },
		'end-later': { from, to: to + 1 },
	}[step];
	return inside(next, room) ? next : undefined;
}

/** As much of a range as there is room for; undefined where there is none. */
export function fitted({ from, to }: Range, room: Range): Range | undefined {
	const range = { from: Math.max(from, room.from), to: Math.min(to, room.to) };
	return inside(range, room) ? range : undefined;
}

/** For the session's memory. */
export const rangeText = ({ from, to }: Range): string => `${from}-${to}`;

/** What `rangeText` wrote; undefined for anything else, and for a range that does not fit into `room`. */
export function rangeIn(text: string | undefined, room: Range): Range | undefined {
	const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? [];
	const range = { from: Number(from), to: Number(to) };
	return from !== undefined && inside(range, room) ? range : undefined;
}
