import type { Page } from '../page';

/** Where a button goes whose own script goes to the next chapter; undefined: elsewhere, or nobody can tell. */
export function nextOf(element: Element, { site, url }: Page): string | undefined {
	const script = element.getAttribute('onclick');
	const next = script ? site.links(document, url).next : undefined;
	return next && script?.includes(new URL(next).pathname) ? next : undefined;
}
