import { browser } from './api';

/** In the session's storage alone: a draft is never written down. */
const KEY = 'draft';

/**
 * Runs in a page, by itself: the text of the field that has the keyboard, which is the one that a menu was opened on.
 * Editors that are documents of their own, and those in open shadow roots, are looked into.
 */
function fieldText(): string {
	let root: Document | ShadowRoot = document;
	for (;;) {
		const at: Element | null = root.activeElement;
		const inside: Document | ShadowRoot | null | undefined =
			at?.localName === 'iframe' ? (at as HTMLIFrameElement).contentDocument : at?.shadowRoot;
		if (inside) {
			root = inside;
			continue;
		}
		if (!at) return '';
		if ('value' in at) return /^password$/i.test((at as HTMLInputElement).type) ? '' : String(at.value);
		const held = at.closest<HTMLElement>('[contenteditable]:not([contenteditable="false"])');
		if (held) return held.innerText;
		// An editor may be a document that is written in as a whole.
		return at.ownerDocument.designMode === 'on' ? at.ownerDocument.body.innerText : '';
	}
}

/** The draft in the field of a page that the reader opened a menu on; empty: there is none. */
export async function draftIn(tabId: number): Promise<string> {
	const [first] = await browser.scripting.executeScript({ target: { tabId }, func: fieldText });
	return typeof first?.result === 'string' ? first.result : '';
}

/** Leaves a draft for the page that checks it, `check/index.html#draft`. */
export const handOverDraft = (text: string): Promise<void> => browser.storage.session.set({ [KEY]: text });

/** The draft that was left, once; undefined: there is none. */
export async function takeDraft(): Promise<string | undefined> {
	const { [KEY]: text } = await browser.storage.session.get(KEY);
	await browser.storage.session.remove(KEY);
	return typeof text === 'string' && text !== '' ? text : undefined;
}
