/** Longest stretch of work without a pause, milliseconds; a task over 50 is felt. */
const BUDGET = 12;

/** Work that pauses. */
export interface Pace {
	/** A new stretch begins: there was a rest. */
	begin(): void;
	/** Resolves at once, or in a new task when the stretch has been long enough. */
	rest(): Promise<void>;
}

/** Resolves in a new task: whatever else waits for its turn has had it. */
export const newTask = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});

/** Keeps the pace of all long work that shares it. */
export function createPace(): Pace {
	let start = performance.now();
	return {
		begin() {
			start = performance.now();
		},
		async rest() {
			if (performance.now() - start < BUDGET) return;
			await newTask();
			start = performance.now();
		},
	};
}

/** The result of work in slices, at a pace: what is short is done in one go. Undefined if the signal aborted. */
export async function inSlices<T>(
	slices: Generator<void, T>,
	pace: Pace,
	signal?: AbortSignal,
): Promise<T | undefined> {
	for (;;) {
		if (signal?.aborted) return undefined;
		const slice = slices.next();
		if (slice.done) return slice.value;
		await pace.rest();
	}
}
