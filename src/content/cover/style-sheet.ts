import { element } from '../overlay/element';
import { shared } from '../world';

const ours = shared('style sheets', () => new WeakSet<Node>());

/** Every sheet of ours is a layer without a name: a page can join a layer that has one. */
const LAYER = '@layer{/*forewarned*/';

/** Whether nothing but style sheets of ours stands before this one. */
const isFirst = (style: Element, root: Element): boolean => {
	let before = style.previousElementSibling;
	while (before && ours.has(before)) before = before.previousElementSibling;
	return style.parentNode === root && before === null;
};

/**
 * Keeps a style sheet of ours in the document until the signal aborts. It stands before `<head>`,
 * which does not exist yet at document_start: so its layer is the first of all, and what is important in the
 * first layer beats whatever other sheets of the page hold important. It comes back if the page moves or removes
 * it or writes the whole document anew. A `<style>` element, since content scripts cannot reach
 * `adoptedStyleSheets` in every Firefox we support.
 */
export function keepStyleSheet(rules: string, signal: AbortSignal): void {
	const css = `${LAYER}${rules}}`;
	const style = element('style');
	ours.add(style);
	style.textContent = css;
	const place = () => {
		const root = document.documentElement;
		if (root && !isFirst(style, root)) root.prepend(style);
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

/**
 * Takes off what reads like a style sheet of ours and is none. A page that writes itself anew out of its own markup
 * writes down what covered it then, and nobody would ever lift that.
 */
export function dropCopies(): void {
	for (const style of document.querySelectorAll('style')) {
		if (!ours.has(style) && style.textContent?.startsWith(LAYER)) style.remove();
	}
}
