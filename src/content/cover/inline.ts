/**
 * Until the reader's own style sheet lies over the page, what is written on an element itself beats every sheet of
 * ours. A page on which that is so inside what is covered (`covered`, a selector) is not drawn at all so long.
 */
export function guardInline(covered: string, signal: AbortSignal): void {
	if (!covered) return;
	const written = `:is(${covered}):is([style*="important" i],:has([style*="important" i]))`;
	let hidden: HTMLElement | undefined;
	const observer = new MutationObserver(() => {
		const root = document.documentElement;
		if (!root || (hidden !== root && !document.querySelector(written))) return;
		hidden = root;
		if (root.style.getPropertyPriority('display') === '' || root.style.display !== 'none') {
			root.style.setProperty('display', 'none', 'important');
		}
	});
	observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
	signal.addEventListener(
		'abort',
		() => {
			observer.disconnect();
			hidden?.style.removeProperty('display');
		},
		{ once: true },
	);
}
