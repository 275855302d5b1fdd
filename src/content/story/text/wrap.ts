import { native } from '../../../browser/native';
import { TEXT_TAG } from '../../cover/css';
import { parentOf } from '../../dom';
import { element } from '../../overlay/element';

type ShadowOf = (host: Element) => ShadowRoot | null | undefined;

/** The shadow root of an element, closed ones too, where the browser lets extensions see them. */
function shadowOf(host: Element): ShadowRoot | null {
	const { dom } = native() as { dom?: { openOrClosedShadowRoot?: ShadowOf } };
	const own = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
	try {
		return own ?? dom?.openOrClosedShadowRoot?.(host) ?? host.shadowRoot;
	} catch {
		// Not every element may be asked.
		return host.shadowRoot;
	}
}

/**
 * Whether something in it has styles of its own between it and its words, which no style on it can undo: those of a
 * shadow root, whose slot may say that it is visible, or of what `<details>` opens.
 */
export const letsThrough = (held: Element): boolean =>
	[held, ...held.querySelectorAll('*')].some((one) => one.localName === 'details' || shadowOf(one) !== null);

/**
 * Wraps nodes in an element of ours. What lets its words through is wrapped twice, and the inner one is without a box
 * while it is veiled: it is folded, not kept in its size.
 */
export function wrapped(nodes: readonly Node[]): HTMLElement {
	const outer = element(TEXT_TAG as 'span');
	const [first] = nodes;
	if (first) parentOf(first)?.insertBefore(outer, first);
	const twice = nodes.some((node) => node instanceof Element && letsThrough(node));
	const inner = twice ? element(TEXT_TAG as 'span') : outer;
	inner.append(...nodes);
	if (twice) outer.append(inner);
	return outer;
}
