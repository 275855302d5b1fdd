import { matches, parentElementOf, shadowOf } from '../dom';
import { isHost } from '../overlay/host';
import { claim, guard, type Kind } from './attribute';

/** Styles written on an element that beat every sheet of ours. Hardly a page has any. */
const IMPORTANT = '[style*="important" i]';
/** Elements on which, or in which, there are such styles. */
const WRITTEN = `:is(${IMPORTANT},:has(${IMPORTANT}))`;

/** Elements that can have a shadow root. https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;

const rootOf = (element: Element | null) => (element && HOSTS.test(element.localName) ? shadowOf(element) : undefined);

/** What was marked while nothing could be judged, for one selector; a page may have taken its class away since. */
export interface HeldSelector {
	readonly kind: Kind;
	readonly selector: string;
	readonly elements: Set<Element>;
}

/**
 * Marks what is covered as soon as it is there, and keeps it in `held`: where the reader's own style sheet lies over the page
 * already, it holds by these marks, and no style of the page beats it. Until it lies there, sheets of ours can be
 * beaten by what is written on an element itself, and by a shadow root that it has or stands in: a page on which that
 * is so is not drawn at all so long.
 */
export function holdUntilShielded(held: readonly HeldSelector[], signal: AbortSignal): void {
	/** Drawn no more, while the reader's own sheet is not here; with how the page had them drawn. */
	const hidden = new Map<HTMLElement, string>();
	const hide = (element: Element) => {
		if (!(element instanceof HTMLElement)) return;
		const { style } = element;
		if (!hidden.has(element)) hidden.set(element, style.display);
		if (style.display === 'none' && style.getPropertyPriority('display')) return;
		style.setProperty('display', 'none', 'important');
		// What is on its way to another look would go on being drawn.
		style.setProperty('transition', 'none', 'important');
	};
	const show = (element: HTMLElement) => {
		element.style.setProperty('display', hidden.get(element) ?? '');
		hidden.delete(element);
		element.style.removeProperty('transition');
	};
	/** All of the page; but what we have to say of it stands in it, too, and must be seen. */
	const hidePage = (root: HTMLElement) => {
		const parts = [...root.children];
		if (!parts.some(isHost)) return hide(root);
		for (const part of parts) if (!isHost(part)) hide(part);
		if (hidden.has(root)) show(root);
	};
	const look = () => {
		let beaten: unknown = hidden.size > 0;
		const isWritten = document.querySelector(IMPORTANT) !== null;
		let parent: Element | null = null;
		for (const { kind, selector, elements } of held) {
			for (const element of selector ? document.querySelectorAll(selector) : []) {
				if (!elements.has(element)) {
					claim(element, kind);
					elements.add(element);
				}
				// What is important in a shadow root wins over us: in the element's own, or in that of what it stands in.
				const before = parent;
				parent = parentElementOf(element);
				beaten ||= rootOf(element) ?? (parent === before ? undefined : rootOf(parent));
				beaten ||= isWritten && matches(element, WRITTEN);
			}
		}
		const root = document.documentElement;
		if (beaten && root) hidePage(root);
	};
	const observer = new MutationObserver(look);
	observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
	guard(document, signal);
	// No record tells of a shadow root, nor of a class that makes something a card.
	const inFrame = () => {
		if (signal.aborted) return;
		look();
		requestAnimationFrame(inFrame);
	};
	requestAnimationFrame(inFrame);
	look();
	signal.addEventListener(
		'abort',
		() => {
			observer.disconnect();
			for (const element of hidden.keys()) show(element);
		},
		{ once: true },
	);
}
