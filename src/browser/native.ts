import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own API, for what is put on pages: every byte there is read on every page, and it answers with
 * promises in all browsers we support. Of its two names this is the one that both have, and that no element of a
 * page can take: `browser` is not ours in Chrome. Asked for anew each time, since it goes when the extension does.
 */
export const native = (): Browser => (globalThis as unknown as { chrome: Browser }).chrome;
