/** Runs a generator to its end without pausing. */
export const drain = <Result>(slices: Generator<void, Result>): Result => {
	for (;;) {
		const slice = slices.next();
		if (slice.done) return slice.value;
	}
};
