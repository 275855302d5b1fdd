import { hides } from '../../core/level';
import type { Story } from '../../core/story';
import type { LinkKnowledge } from '../../protocol/answers';
import { ifTrusted } from '../../ui/if-trusted';
import { tellBackground } from '../background-client';
import type { Cards } from '../cards/cards';
import type { Page } from '../page';
import { wing } from '../wings';
import type { KnownLinks } from './known-links';
import { addressOpenedBy, linkTargets, optionHref } from './link-targets';

const OPENS = 'a[href],button,select';

interface Guarded {
	readonly page: Page;
	/** Something is remembered of chapters that were opened before. */
	readonly remembers: boolean;
	readonly cards: Cards;
	/** The story that is open here. */
	readonly story: () => { readonly story: Story } | undefined;
}

/** A link of which nothing can be told is as if it had never been opened: no notice, but words for those who look. */
const forWhoLooks = (error: unknown): void => console.debug('Forewarned:', error);

/** Goes where a click would have gone: here, or in a tab of its own if the reader asked for one. */
function go(element: HTMLElement, to: URL, event: MouseEvent): void {
	const apart = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
	if (apart) tellBackground({ type: 'open-tab', url: to.href, front: event.shiftKey });
	// As the page would have it: its own way of opening the link included.
	else if (element.isConnected) element.click();
	else location.assign(to);
}

/**
 * Knows what the links of a page open: asks first when the reader is about to open something whose level is skip, by a
 * click, Enter, a tap, the middle button or with Ctrl; and brings the script that tells of links when there is one to
 * tell of. What was agreed to in this session is not asked about again.
 */
export function guardLinks({ page, remembers, cards, story }: Guarded, signal: AbortSignal): { refresh(): void } {
	const { site, url, preferences, ask } = page;
	const isWorthAsking = remembers || preferences.lookAhead === true;
	let known = new Map<string, LinkKnowledge>();
	/** The story whose links were asked about. */
	let askedOf: string | undefined | null = null;
	const agreed = new Set<string>();
	let preview: Promise<{ refresh(): void }> | undefined;

	const here = (): string | undefined => story()?.story.id ?? site.leadsTo(url)?.story;
	const addressAt = (element: Element): URL | undefined => addressOpenedBy(element, page);
	const cardOf = (element: Element) => {
		const card = site.cards ? element.closest(site.cards) : null;
		const its = card && cards.known(card);
		return card && its ? { card, ...its } : undefined;
	};
	/** Whether a link of a card opens its story: links to its author, its tags and its series do not. */
	const leadsToCard = (link: Element, to: URL, card: Element, { id }: Story): boolean => {
		const destination = site.leadsTo(to);
		return destination?.story ? destination.story === id : link === card || link.matches(site.cardLink);
	};

	const opening: KnownLinks = {
		page,
		has(element) {
			if (element instanceof HTMLSelectElement)
				return [...element.options].some(({ value }) => known.has(optionHref(value)));
			const to = addressAt(element);
			if (!to) return false;
			const its = cardOf(element);
			if (its) return its.answer.preview === true && leadsToCard(element, to, its.card, its.story);
			return known.has(to.href);
		},
		async of(element) {
			const its = cardOf(element);
			if (its) return opening.has(element) ? (await ask({ type: 'know-card', story: its.story })).known : undefined;
			const to = addressAt(element);
			return to && known.get(to.href);
		},
		all: () => known,
		askAgain: () => void askLinks(),
	};

	/** Brings what tells of links. */
	const tellOfLinks = (event?: Event) => {
		preview ??= wing('link-preview', ask).then((there) => there.begin(opening, event, signal));
		preview.catch(forWhoLooks);
	};

	const askLinks = async () => {
		try {
			const links = linkTargets(page, here());
			const answer = await ask({ type: 'know-links', site: site.id, here: here(), links });
			if (signal.aborted) return;
			known = new Map(links.flatMap(({ href }, i) => (answer.known[i] ? [[href, answer.known[i]] as const] : [])));
			if (preview) (await preview).refresh();
			else if (preferences.lookAhead === true || [...known.values()].some(({ kind }) => kind === 'chapter'))
				tellOfLinks();
		} catch (error) {
			// Then nothing is known of links, as if none had been opened before.
			forWhoLooks(error);
		}
	};
	const refresh = () => {
		if (!isWorthAsking || document.readyState !== 'complete' || signal.aborted) return;
		const id = here();
		if (id === askedOf) return;
		askedOf = id;
		void askLinks();
	};

	const confirm = async (element: HTMLElement, to: URL, event: MouseEvent) => {
		const its = await opening.of(element);
		const { confirm: askFirst } = await wing('link-preview', ask);
		if (!its || signal.aborted) return;
		askFirst(
			its,
			() => {
				agreed.add(to.href);
				void ask({ type: 'consent-link', known: its })
					.catch(forWhoLooks)
					.then(() => go(element, to, event));
			},
			signal,
		);
	};
	const click = ifTrusted((event: MouseEvent) => {
		// The second button opens a menu; a click of ours, or of the page's, is no reader's.
		if (event.button > 1 || !(event.target instanceof Element)) return;
		const element = event.target.closest<HTMLElement>(OPENS);
		const to = element && addressAt(element);
		if (!to || agreed.has(to.href)) return;
		const its = cardOf(element);
		const link = its ? undefined : known.get(to.href);
		const asks = its
			? its.answer.confirm === true && leadsToCard(element, to, its.card, its.story)
			: link !== undefined && hides(link.action) && !link.agreed;
		if (!asks) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		void confirm(element, to, event).catch(page.hold);
	});
	const point = (event: Event) => {
		if (preview || !(event.target instanceof Element)) return;
		const element = event.target.closest(OPENS);
		if (element && opening.has(element)) tellOfLinks(event);
	};

	if (preferences.askFirst !== false) {
		addEventListener('click', click, { capture: true, signal });
		addEventListener('auxclick', click, { capture: true, signal });
	}
	for (const type of ['pointerover', 'focusin', 'pointerdown']) {
		addEventListener(type, point, { capture: true, passive: true, signal });
	}
	if (!isWorthAsking) return { refresh: () => undefined };
	// In a turn of its own: whoever calls us is not ready yet.
	if (document.readyState === 'complete') queueMicrotask(refresh);
	else addEventListener('load', refresh, { signal });
	return { refresh };
}
