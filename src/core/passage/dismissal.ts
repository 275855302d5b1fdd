import type { CueClass } from '../finding';
import type { TopicId } from '../topic';

/** A reader's "not this": these paragraphs are not veiled for this topic again. Never the text itself. */
export interface Dismissal {
	readonly topic: TopicId;
	/** The scanner's key (a hash) of each paragraph. */
	readonly paragraphs: readonly number[];
	/** The class of cue that had weighed most: it becomes a little less eager. */
	readonly cue: CueClass;
}

/** Dismissals, and paragraphs in all of them, that are kept; the oldest go first. About 110 KB at most. */
export const MOST_DISMISSALS = 400;
export const MOST_PARAGRAPHS = 8000;

const same = (a: Dismissal, b: Dismissal): boolean =>
	a.topic === b.topic && a.cue === b.cue && a.paragraphs.join() === b.paragraphs.join();

/** All but this one. */
export const withoutDismissal = (all: readonly Dismissal[], gone: Dismissal): Dismissal[] =>
	all.filter((one) => !same(one, gone));

/** All and this one, as the newest; what is too much is left out, oldest first. The newest is always kept. */
export function withDismissal(all: readonly Dismissal[], added: Dismissal): Dismissal[] {
	const next = [...withoutDismissal(all, added), added].slice(-MOST_DISMISSALS);
	let room = MOST_PARAGRAPHS;
	let from = next.length;
	while (from > 0) {
		room -= next[from - 1]?.paragraphs.length ?? 0;
		if (room < 0 && from < next.length) break;
		from--;
	}
	return next.slice(from);
}
