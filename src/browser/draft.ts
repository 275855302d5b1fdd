import { browser } from './api';

/** In the session's storage alone: a draft is never written down. */
const KEY = 'draft';

/** Leaves a draft for the page that checks it, `check/index.html#draft`. */
export const handOverDraft = (text: string): Promise<void> => browser.storage.session.set({ [KEY]: text });

/** The draft that was left, once; undefined: there is none. */
export async function takeDraft(): Promise<string | undefined> {
	const { [KEY]: text } = await browser.storage.session.get(KEY);
	await browser.storage.session.remove(KEY);
	return typeof text === 'string' && text !== '' ? text : undefined;
}
