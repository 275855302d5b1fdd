import type { Scanned } from '../../core/finding';
import type { ScanOptions } from '../../scan';
import { scanner } from './scanner';

/** Longest stretch of work without a pause, milliseconds; a task over 50 is felt. */
const BUDGET = 12;

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

/** Scans a chapter, pausing whenever the budget is used up; short chapters are done in one go. */
export async function readText(
	paragraphs: readonly string[],
	options: ScanOptions,
	signal: AbortSignal,
): Promise<Scanned | undefined> {
	const slices = scanner()(paragraphs, options);
	let start = performance.now();
	for (;;) {
		if (signal.aborted) return undefined;
		const slice = slices.next();
		if (slice.done) return slice.value;
		if (performance.now() - start < BUDGET) continue;
		await breathe();
		start = performance.now();
	}
}
