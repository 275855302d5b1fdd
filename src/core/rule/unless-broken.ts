/** What a rule comes to, or something else where it breaks: no other rule, and no page, suffers by one. */
export function unlessBroken<T>(run: () => T, otherwise: T): T {
	try {
		return run();
	} catch {
		return otherwise;
	}
}
