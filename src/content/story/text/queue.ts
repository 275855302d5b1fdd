import type { Pace } from '../../../core/pace';

/** Texts that wait to be read. */
export interface ReadingQueue {
	add(text: Element): void;
}

interface Queue {
	readonly read: (text: Element) => Promise<void>;
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
export function createQueue({ read, pace }: Queue, signal: AbortSignal): ReadingQueue {
	const waiting = new Set<Element>();
	let running = false;
	const run = async () => {
		running = true;
		pace.begin();
		for (let text = nearest(waiting); text && !signal.aborted; text = nearest(waiting)) {
			waiting.delete(text);
			await read(text);
			if (waiting.size > 0) await pace.rest();
		}
		running = false;
	};
	return {
		add(text) {
			waiting.add(text);
			if (!running) void run();
		},
	};
}
