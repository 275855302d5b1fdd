import { element } from './element';

const sheets = new Map<string, CSSStyleSheet>();

/** Sheets kept; the looks of a page are a handful. */
const MOST = 32;

function sheetOf(common: string, own: string): CSSStyleSheet {
	const known = sheets.get(own);
	if (known) return known;
	if (sheets.size >= MOST) sheets.clear();
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(common + own);
	sheets.set(own, sheet);
	return sheet;
}

/**
 * Puts a style sheet into a shadow root of ours: one that all roots share. Content scripts cannot reach
 * `adoptedStyleSheets` in every Firefox we support; there it is an element. `common` is the same for all of them.
 */
export function putStyle(root: ShadowRoot, common: string, own: string): void {
	try {
		root.adoptedStyleSheets = [sheetOf(common, own)];
		if (root.adoptedStyleSheets.length === 1) return;
	} catch {
		// Below.
	}
	const style = element('style');
	style.textContent = common + own;
	root.append(style);
}
