/**
 * Keeps a style sheet of ours in the document until the signal aborts. It stands beside `<head>`,
 * which does not exist yet at document_start, and comes back if the page removes it or writes the
 * whole document anew. A `<style>` element, since content scripts cannot reach `adoptedStyleSheets`
 * in every Firefox we support.
 */
export function keepStyleSheet(css: string, signal: AbortSignal): void {
	const style = document.createElement('style');
	style.textContent = css;
	const place = () => {
		const root = document.documentElement;
		if (root && style.parentNode !== root) root.append(style);
		// A page could disable the sheet or empty it; both show on the element.
		if (style.textContent !== css) style.textContent = css;
		if (style.sheet?.disabled) style.sheet.disabled = false;
	};
	place();
	const observer = new MutationObserver(() => {
		if (document.documentElement) observer.observe(document.documentElement, { childList: true });
		place();
	});
	observer.observe(document, { childList: true });
	if (document.documentElement) observer.observe(document.documentElement, { childList: true });
	observer.observe(style, { childList: true, characterData: true, subtree: true, attributes: true });
	signal.addEventListener(
		'abort',
		() => {
			observer.disconnect();
			style.remove();
		},
		{ once: true },
	);
}
