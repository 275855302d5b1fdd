/** The first element of the page that a selector matches; throws where none does. */
export function the(selector: string): Element {
	const found = document.querySelector(selector);
	if (!found) throw new Error(`no ${selector}`);
	return found;
}
