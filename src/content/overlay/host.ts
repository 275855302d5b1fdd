import base from '../../ui/base.css?inline';
import button from '../../ui/button.css?inline';
import theme from '../../ui/theme.css?inline';
import { shared } from '../world';
import { element as make } from './element';
import { wearScheme } from './scheme';
import { putStyle } from './shadow-style';

/**
 * Declarations that no style of the page can reach: `!important` in `:host` beats `!important` outside. All
 * languages that we speak are written from left to right, also where the page is not.
 */
const HOST =
	':host{all:initial!important;display:block!important;visibility:visible!important;opacity:1!important;' +
	'position:relative!important;direction:ltr!important;user-select:none!important;-webkit-user-select:none!important}' +
	// What the page is like, or else what its reader prefers, and not what `all: initial` makes of it.
	':host{color-scheme:light dark!important}' +
	':host([data-theme="light"]){color-scheme:light!important}:host([data-theme="dark"]){color-scheme:dark!important}' +
	':host([data-still]) *{transition:none!important}';

/**
 * The size of letters that the reader chose in the browser, whole px, from 16 to 64. `em` means it in media queries, on
 * every page alike: what a page makes of its root is not asked, and no style has to be worked out for it.
 */
export function letterSize(): number {
	let size = 16;
	while (size < 64 && matchMedia(`(min-width:calc(1e4*(${size + 1}px - 1em)))`).matches) size++;
	return size;
}

/** What all pieces of ours look like; empty until there is one. */
let common = '';

/** A piece of ours in the page: an element with a closed shadow root that scripts of the page cannot enter. */
export interface Host {
	readonly element: HTMLElement;
	/** What stands in it goes in here. */
	readonly content: HTMLElement;
	/** Places it, now and whenever the page takes it away. */
	stay(place: () => void): void;
	/** Places it once more: what it stands for was moved. */
	again(): void;
	/** Moves the keyboard to the first button inside. */
	focus(): void;
}

const places = shared('host places', () => new WeakMap<Node, () => void>());

const hosts = shared('all hosts', () => new WeakSet<Element>());

/** Whether an element is a piece of ours, and not one that a page made in our name. */
export const isHost = (element: Element): boolean => hosts.has(element);

/** Puts back what the page took away of ours, among what went. */
export function restore(removed: readonly Node[]): void {
	for (const node of removed) if (!node.isConnected) places.get(node)?.();
}

/**
 * Makes a host; the caller places it. When the signal aborts it is taken away. `css` comes after the shared styles;
 * host declarations in it need `!important`.
 */
export function createHost(tag: string, css: string, signal: AbortSignal): Host {
	const element = make(tag as 'div');
	hosts.add(element);
	wearScheme(element, signal);
	// Without one of its own, what a card or a chapter has as its tooltip would show over the veil.
	element.title = '';
	const root = element.attachShadow({ mode: 'closed' });
	common ||= `${HOST + theme + base + button}:host{--rem:${letterSize()}px!important}`;
	putStyle(root, common, css);
	const content = make('div');
	root.append(content);
	signal.addEventListener(
		'abort',
		() => {
			places.delete(element);
			element.remove();
		},
		{ once: true },
	);
	return {
		...{ element, content },
		stay(place) {
			places.set(element, place);
			place();
		},
		again: () => places.get(element)?.(),
		focus: () => content.querySelector('button')?.focus(),
	};
}
