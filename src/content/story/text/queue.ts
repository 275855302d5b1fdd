import type { Pace } from '../../../core/pace';

/** Texts that wait to be read. */
export interface ReadingQueue {
	add(text: Element): void;
	/** Some wait, or one is being read. */
	busy(): boolean;
}

interface Queue {
	readonly read: (text: Element) => Promise<void>;
	/** Called after each; it is busy no more when that was the last. */
	readonly done: (text: Element) => void;
	readonly pace: Pace;
}

/** Pixels between a text and the window; 0: it can be seen. */
function distance(text: Element): number {
	const { top, bottom } = text.getBoundingClientRect();
	return Math.max(0, top - innerHeight, -bottom);
}

/** The one nearest to what is on the screen; at the head of the page that is the first, and no layout is asked for. */
function nearest(texts: ReadonlySet<Element>): Element | undefined {
	const all = [...texts];
	if (all.length < 2 || scrollY === 0) return all[0];
	const distances = all.map(distance);
	return all[distances.indexOf(Math.min(...distances))];
}

/** Reads texts one after the other, nearest to the window first, and pauses between them. */
export function createQueue({ read, done, pace }: Queue, signal: AbortSignal): ReadingQueue {
	const waiting = new Set<Element>();
	let running = false;
	let current: Element | undefined;
	const run = async () => {
		running = true;
		pace.begin();
		while (!signal.aborted) {
			current = nearest(waiting);
			if (!current) break;
			const text = current;
			waiting.delete(text);
			await read(text);
			current = undefined;
			if (signal.aborted) break;
			done(text);
			if (waiting.size > 0) await pace.rest();
		}
		running = false;
	};
	return {
		add(text) {
			waiting.add(text);
			if (!running) void run();
		},
		busy: () => current !== undefined || waiting.size > 0,
	};
}
