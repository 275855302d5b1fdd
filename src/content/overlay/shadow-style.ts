import { element } from './element';

const sheets = new Map<string, CSSStyleSheet>();

/** Sheets kept; the looks of a page are a handful. */
const MOST = 32;

function sheetOf(css: string): CSSStyleSheet {
	const known = sheets.get(css);
	if (known) return known;
	if (sheets.size >= MOST) sheets.clear();
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	sheets.set(css, sheet);
	return sheet;
}

/**
 * Puts a style sheet into a shadow root of ours: one that all roots share. Content scripts cannot reach
 * `adoptedStyleSheets` in every Firefox we support; there it is an element.
 */
export function putStyle(root: ShadowRoot, css: string): void {
	try {
		root.adoptedStyleSheets = [sheetOf(css)];
		if (root.adoptedStyleSheets.length === 1) return;
	} catch {
		// Below.
	}
	const style = element('style');
	style.textContent = css;
	root.append(style);
}
