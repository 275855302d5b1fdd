import type { ComponentChild } from 'preact';
import { declarations } from '../../core/declared';
import type { Facts } from '../../core/facts';
import type { Verdict } from '../../core/judge';
import { type Level, strength } from '../../core/level';
import type { Story } from '../../core/story';
import { openSheet } from '../choices/open-sheet';
import { mark } from '../cover/attribute';
import { VEIL_TAG } from '../cover/css';
import { panelCss } from '../cover/look';
import { createHost, type Host } from '../overlay/host';
import type { Page } from '../page';
import css from './card.css?inline';
import { AlertPill, RevealedPill, SkipStub, VeilPanel } from './view';

/** On the card's upper edge, so that the card keeps its size and its text. */
const EDGE =
	':host{position:absolute!important;inset-block-start:-1em!important;inset-inline-end:.8em!important;' +
	'max-width:calc(100% - 1.6em)!important;z-index:3!important}';
const OVER = ':host{position:absolute!important;inset:0!important;z-index:3!important}:host>div{height:100%}';

const key = (story: Story): string => `card:${story.site}:${story.id}`;

/** What was done with a card. */
interface Shown {
	readonly action: Level;
	readonly off: AbortController;
	/** What we put on it, if anything. */
	host?: Host;
}

/** All that is known of a story that a list shows: what its card declares, and what earlier visits found. */
export const factsOf = (story: Story, { earlier }: Page): Facts => ({
	...{ story, declarations: declarations(story) },
	earlier: earlier(story),
});

/** The cards of one page: judges each once it is complete, and shows what the verdict asks for. */
export function createCards(page: Page, signal: AbortSignal) {
	const counts: Record<Level, number> = { show: 0, alert: 0, blur: 0, skip: 0 };
	const shown = new Map<Element, Shown>();

	/** The strictest verdict on each story of the page. */
	const said = new Map<string, Verdict>();

	/** What a card said once holds for its story on this page, whatever its scripts take away later. */
	const judged = (story: Story): Verdict => {
		const before = said.get(key(story));
		const now = page.judge(factsOf(story, page), 'list');
		const verdict = before && strength(before.action) > strength(now.action) ? before : now;
		said.set(key(story), verdict);
		return verdict;
	};

	const clear = (card: Element) => {
		const before = shown.get(card);
		if (!before) return;
		before.off.abort();
		counts[before.action]--;
		shown.delete(card);
	};

	/** Puts the verdict on the card; gives the host that the keyboard can go on from. */
	const place = (card: Element, verdict: Verdict, story: Story): Host | undefined => {
		clear(card);
		const off = new AbortController();
		/** Not made for cards that are left as they are, which most are. */
		const both = () => AbortSignal.any([signal, off.signal]);
		const entry: Shown = { action: verdict.action, off };
		shown.set(card, entry);
		counts[verdict.action]++;
		const remember = (revealed: boolean) => {
			if (revealed) page.memory.set(key(story), verdict.action);
			else page.memory.forget(key(story));
			place(card, verdict, story)?.focus();
		};
		const how = page.settings.reveal;
		const reveal = () => remember(true);
		const host = (style: string, content: ComponentChild) => {
			const made = createHost(VEIL_TAG, style + css, both());
			made.show(content);
			entry.host = made;
			return made;
		};
		const more = () => openSheet({ story, declarations: declarations(story), verdict }, page, both());
		const revealed = page.memory.get(key(story)) === verdict.action;
		if (verdict.action === 'alert' || (revealed && verdict.action !== 'show')) {
			const again = () => remember(false);
			const pill = host(
				EDGE,
				revealed ? <RevealedPill {...{ verdict, again, more }} /> : <AlertPill {...{ verdict, more }} />,
			);
			mark(card, 'alert');
			pill.stay(() => card.prepend(pill.element));
			return pill;
		}
		mark(card, verdict.action);
		if (verdict.action === 'blur') {
			const veil = host(OVER + panelCss(page.settings.veil), <VeilPanel {...{ verdict, how, reveal, more }} />);
			veil.stay(() => card.prepend(veil.element));
			return veil;
		}
		if (verdict.action === 'skip' && page.settings.lists.stub === 'line') {
			const stub = host('', <SkipStub {...{ verdict, how, reveal, more }} />);
			stub.stay(() => card.before(stub.element));
			return stub;
		}
		return undefined;
	};

	return {
		counts: counts as Readonly<Record<Level, number>>,
		/** Reads and judges a card; what is not a story is released as it is. */
		judge(card: Element): void {
			try {
				const story = page.site.card(card, page.url);
				if (story) place(card, judged(story), story);
				else if (!shown.has(card)) mark(card, 'show');
			} catch (error) {
				page.fail(error);
			}
		},
		/** Moves the keyboard to what we put on a card; to its first link, where there is nothing of ours. */
		focus(card: Element): void {
			const host = shown.get(card)?.host;
			if (host) host.focus();
			else card.querySelector<HTMLElement>('a[href]')?.focus();
		},
		/** Shows every card of the page, until it is loaded again. */
		revealAll(): void {
			for (const card of [...shown.keys()]) {
				clear(card);
				mark(card, 'show');
			}
		},
	};
}
