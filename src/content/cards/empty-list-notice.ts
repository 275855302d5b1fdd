import { plural, t } from '../../browser/i18n';
import { VEIL_TAG } from '../cover/css';
import { button, element, icon } from '../overlay/element';
import { createHost } from '../overlay/host';
import type { Page } from '../page';
import css from './card.css?inline';

/** How archives mark the way to the next page of a list. */
const NEXT = 'a[rel~="next"][href], .next > a[href], link[rel~="next"][href]';

/** The next page of this list; undefined where there is none, or none that is a page of the web. */
function nextPage({ url }: Page): string | undefined {
	const href = document.querySelector(NEXT)?.getAttribute('href');
	if (!href || !URL.canParse(href, url)) return undefined;
	const next = new URL(href, url);
	return next.origin === url.origin && next.href !== url.href ? next.href : undefined;
}

/** Every story of a list is skipped: says so where the list begins, and offers its next page, until the signal aborts. */
export function showEmptyList(first: Element, count: number, page: Page, signal: AbortSignal): void {
	const host = createHost(VEIL_TAG, css, signal);
	const next = nextPage(page);
	const acts = next
		? [
				element(
					'div',
					{ class: 'acts' },
					button('plain', t('choices_gone_next'), () => page.ways.go(next)),
				),
			]
		: [];
	const line = element(
		'div',
		{ class: 'line' },
		icon('skip'),
		element('span', { class: 'names' }, plural('choices_gone', count)),
		...acts,
	);
	host.content.append(element('section', { class: 'stub', role: 'status' }, line));
	// Before the line of the first card, which has to stay beside it.
	const before = first.previousElementSibling;
	host.stay(() => (before?.localName === VEIL_TAG ? before : first).before(host.element));
}
