import type { Browser } from 'webextension-polyfill';

/**
 * What stands in for webextension-polyfill in content scripts, where every byte is read on every page: the
 * browser's own API, which answers with promises in all browsers we support. Of its two names this is the one
 * that both have, and that no element of a page can take: `browser` is not ours in Chrome.
 */
export default (globalThis as unknown as { chrome: Browser }).chrome;
