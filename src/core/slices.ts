/** The result of work in slices, at once. */
export function runSlices<T>(slices: Generator<void, T>): T {
	for (;;) {
		const slice = slices.next();
		if (slice.done) return slice.value;
	}
}
