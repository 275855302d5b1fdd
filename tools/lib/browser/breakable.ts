/** Put before the content script in a copy of the build: on addresses that ask for it, what it relies on is broken. */
export const BREAKABLE = `
if (location.search.includes('break=storage')) {
	(globalThis.browser ?? globalThis.chrome).storage.local.get = () => new Promise(() => {});
}
if (location.search.includes('break=slow')) {
	const { local } = (globalThis.browser ?? globalThis.chrome).storage;
	const get = local.get.bind(local);
	local.get = (keys) => new Promise((resolve) => setTimeout(resolve, 600)).then(() => get(keys));
}
if (location.search.includes('break=script')) {
	// Judging sorts; covering, and saying that something went wrong, do not.
	Array.prototype.sort = () => { throw new Error('broken on purpose'); };
}
`;
