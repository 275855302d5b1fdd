/** The one door to the WebExtension API. */

export type { Scripting } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
