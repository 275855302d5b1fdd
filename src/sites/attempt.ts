/** The value of a read, or undefined where odd markup made it fail: unknown, never clean. */
export const attempt = <T>(read: () => T): T | undefined => {
	try {
		return read();
	} catch {
		return undefined;
	}
};
