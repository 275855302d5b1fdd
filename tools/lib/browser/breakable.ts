/** Put before the content script in a copy of the build: on addresses that ask for it, what it relies on is broken. */
export const BREAKABLE = `
if (location.search.includes('break=background')) {
	(globalThis.browser ?? globalThis.chrome).runtime.sendMessage = () => new Promise(() => {});
	chrome.runtime.sendMessage = () => new Promise(() => {});
}
if (location.search.includes('break=slow')) {
	const { runtime } = chrome;
	const send = runtime.sendMessage.bind(runtime);
	// Slow, not gone: that it is there is said at once.
	runtime.sendMessage = (message) =>
		message.type === 'alive' ? send(message) : new Promise((resolve) => setTimeout(resolve, 600)).then(() => send(message));
}
if (location.search.includes('break=late')) {
	const { runtime } = chrome;
	const send = runtime.sendMessage.bind(runtime);
	const first = new Promise((resolve) => setTimeout(resolve, 600));
	runtime.sendMessage = (message) => message.type === 'hello' ? first.then(() => send(message)) : send(message);
}
if (location.search.includes('break=script')) {
	// Asking about cards and handing over texts do this; covering, and saying that something went wrong, do not.
	globalThis.queueMicrotask = () => { throw new Error('broken on purpose'); };
	crypto.getRandomValues = () => { throw new Error('broken on purpose'); };
}
`;
