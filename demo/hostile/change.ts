/** What a hostile archive makes of the markup of a page. */
export type Change = (body: string) => string;

/** Puts something at the beginning of the head. */
export const inHead =
	(code: string): Change =>
	(body) =>
		body.replace('<head>', () => `<head>${code}`);

/** Puts something at the end of the body. */
export const atEnd =
	(code: string): Change =>
	(body) =>
		body.replace('</body>', () => `${code}</body>`);

/** One change after the other. */
export const both =
	(...changes: readonly Change[]): Change =>
	(body) =>
		changes.reduce((changed, change) => change(changed), body);
