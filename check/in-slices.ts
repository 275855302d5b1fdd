/** Longest stretch of work without a pause, milliseconds: the page stays able to answer. */
const BUDGET = 24;

/** Resolves in a new task. Timers would be slowed down where the tab is not in front. */
const newTask = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});

let rested = 0;

/** The result of work in slices, the page answering in between. Undefined if the signal aborted. */
export async function inSlices<T>(slices: Generator<void, T>, signal: AbortSignal): Promise<T | undefined> {
	for (;;) {
		if (signal.aborted) return undefined;
		const slice = slices.next();
		if (slice.done) return slice.value;
		if (performance.now() - rested < BUDGET) continue;
		await newTask();
		rested = performance.now();
	}
}
