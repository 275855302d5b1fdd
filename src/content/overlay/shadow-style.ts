/** Whether this is a page of the extension itself: its own policy allows no style elements. */
const onOwnPage = (): boolean => /-extension:$/.test(location.protocol);

/**
 * Puts a style sheet into a shadow root of ours. On archives it is an element, since content scripts cannot
 * reach `adoptedStyleSheets` in every Firefox we support; on our own pages it cannot be one.
 */
export function putStyle(root: ShadowRoot, css: string): void {
	if (onOwnPage()) {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		root.adoptedStyleSheets = [sheet];
		return;
	}
	const style = document.createElement('style');
	style.textContent = css;
	root.append(style);
}
