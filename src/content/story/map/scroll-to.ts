/** Where what is gone to comes to stand: this part of the window's height below its upper edge. */
const UPPER = 0.2;

/** Scrolls an element to the upper part of the window, at once: a long way passed in motion would be in the way. */
export function scrollToElement(element: Element): void {
	const { top } = element.getBoundingClientRect();
	scrollBy({ top: top - innerHeight * UPPER, behavior: 'instant' });
}

/** Moves the keyboard, and a screen reader, to an element of the page that does not take it otherwise. */
export function focusElement(element: HTMLElement): void {
	scrollToElement(element);
	if (!element.hasAttribute('tabindex')) {
		element.setAttribute('tabindex', '-1');
		element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
	}
	element.focus({ preventScroll: true });
}

/** What follows an element in the document, outside of it; undefined at the end. */
export function nextVisible(element: Element): HTMLElement | undefined {
	for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
		for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
			if (next instanceof HTMLElement && next.getClientRects().length > 0) return next;
		}
	}
	return undefined;
}
