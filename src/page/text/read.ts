import type { Scanned } from '../../core/finding';
import type { ScanOptions } from '../../scan';
import type { Pace } from './pace';
import { scanner } from './scanner';

/** Scans a chapter, pausing whenever the budget is used up; short chapters are done in one go. */
export async function readText(
	paragraphs: readonly string[],
	options: ScanOptions,
	pace: Pace,
	signal: AbortSignal,
): Promise<Scanned | undefined> {
	const slices = scanner()(paragraphs, options);
	for (;;) {
		if (signal.aborted) return undefined;
		const slice = slices.next();
		if (slice.done) return slice.value;
		await pace.rest();
	}
}
