import { t } from '../../browser/i18n';
import { ifTrusted } from '../../ui/if-trusted';
import { longPress } from '../choices/long-press';
import { VEIL_TAG } from '../cover/css';
import { button, element } from '../overlay/element';
import { createHost, type Host } from '../overlay/host';
import css from './card.css?inline';
import type { HandleOptions } from './load-handle';

/** Out of the flow, so that the card keeps its size; where it stands is measured. */
const LOOSE = ':host{position:absolute!important;inset:auto!important;z-index:3!important}div,.pill{width:max-content}';

/** What has a meaning of its own under a finger. */
const PRESSED = 'a,button,input,select,textarea,label,summary';

/**
 * A small handle on the card under the pointer or the keyboard, and a long press on touch: a story that is shown can be
 * hidden as easily as a hidden one shown. One for the whole page, until the signal aborts; `first` is what woke it,
 * and `held` whether a finger that did is down still.
 */
export function beginHandle({ cardOf, more }: HandleOptions, first: Event, held: boolean, signal: AbortSignal): void {
	let at: { readonly card: Element; readonly host: Host; readonly off: AbortController } | undefined;

	const show = (card: Element | undefined) => {
		if (card === at?.card) return;
		at?.off.abort();
		at = undefined;
		if (!card) return;
		const off = new AbortController();
		const host = createHost(VEIL_TAG, css + LOOSE, AbortSignal.any([signal, off.signal]));
		const open = button('quiet', '⋯', () => more(card), { 'aria-label': t('choices_more'), title: t('choices_more') });
		const pill = element('div', { class: 'pill' }, open);
		host.content.append(pill);
		card.append(host.element);
		at = { card, host, off };
		// On the upper edge, where the badge of a marked card is.
		const edge = card.getBoundingClientRect();
		const own = pill.getBoundingClientRect();
		pill.style.translate = `${edge.right - own.right - 12}px ${edge.top - own.top - own.height / 2}px`;
	};
	const come = ifTrusted(({ target, type }) => {
		if (!(target instanceof Element)) return;
		// What is veiled by now keeps none.
		if (at && cardOf(at.card) !== at.card) show(undefined);
		// Where the keyboard is it stays, whatever the pointer passes.
		if (type === 'pointerover' && at && document.activeElement === at.host.element) return;
		show(cardOf(target));
	});
	const over = (event: Event) => {
		if (event instanceof PointerEvent && event.pointerType === 'mouse') come(event);
	};
	const listening = { signal, passive: true } as const;
	document.addEventListener('pointerover', over, listening);
	document.addEventListener('focusin', come, listening);
	const down = longPress(
		document.documentElement,
		(target) => {
			const card = target.closest(PRESSED) ? undefined : cardOf(target);
			return card && (() => more(card));
		},
		signal,
	);
	if (first.type === 'focusin') come(first);
	else if (first.type === 'pointerover') over(first);
	else if (held) down(first as PointerEvent);
}
