/** Milliseconds between two looks of the browser; it allows no fewer. https://w3c.github.io/IntersectionObserver/v2/ */
const BETWEEN = 100;

/** What the second version of the interface adds; the types do not have it yet. */
interface Visibly extends IntersectionObserverInit {
	readonly trackVisibility: true;
	readonly delay: number;
}

/**
 * Watches whether an element can really be seen: nothing lies over it, and nothing around it makes it faint. A page may
 * put another button in front of ours, or ours, unseen, in front of another. Gives what the browser said last, or nothing
 * where it does not say, as in Firefox.
 */
export function watchVisibility(
	element: Element,
): { readonly seen: () => boolean; readonly stop: () => void } | undefined {
	if (!('isVisible' in (globalThis.IntersectionObserverEntry?.prototype ?? {}))) return undefined;
	let visible = true;
	const how: Visibly = { trackVisibility: true, delay: BETWEEN };
	const observer = new IntersectionObserver((entries) => {
		const last = entries.at(-1) as { readonly isVisible?: boolean } | undefined;
		visible = last?.isVisible !== false;
	}, how);
	observer.observe(element);
	return { seen: () => visible, stop: () => observer.disconnect() };
}
