/** Longest stretch of work without a pause, milliseconds; a task over 50 is felt. */
const BUDGET = 12;

/** Work that pauses. */
export interface Pace {
	/** A new stretch begins: the page was at rest. */
	begin(): void;
	/** Resolves at once, or in a new task when the stretch has been long enough. */
	rest(): Promise<void>;
}

/** Lets the page breathe: resolves in a new task. */
const breathe = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});

/** Keeps the pace of all reading on one page, however many chapters it has. */
export function createPace(): Pace {
	let start = performance.now();
	return {
		begin() {
			start = performance.now();
		},
		async rest() {
			if (performance.now() - start < BUDGET) return;
			await breathe();
			start = performance.now();
		},
	};
}
