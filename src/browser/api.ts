/** The one door to the WebExtension API. */

export type { Menus, Permissions, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
