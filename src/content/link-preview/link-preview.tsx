import { rememberedOf } from '../../browser/chapters';
import { t } from '../../browser/i18n';
import { type Earlier, earlierOf } from '../../core/passage/results';
import { placeMark } from './chapter-mark';
import { chooserTold } from './chapter-select-preview';
import { followClicks, type Way } from './click-guard';
import { followPointing } from './hover-intent';
import type { Opening } from './idle-bridge';
import { addressOf, type Chapters, knownOf, storyHere } from './link-knowledge';
import { nextOf } from './next-button';
import { followEnd } from './prefetch';
import { Told, toldOf } from './reasons';
import { showBubble } from './tooltip';

/** Until the signal aborts: tells what is known of stories and chapters before they are opened, and asks first. */
export function beginBefore(opening: Opening, signal: AbortSignal): () => void {
	const { page } = opening;
	let chapters: Chapters = new Map<string, readonly Earlier[]>();
	let marks = new AbortController();

	/** What an event was on opens an address of which something is known. */
	const wayAt = (element: HTMLElement): Way | undefined => {
		const href = element instanceof HTMLAnchorElement ? element.href : nextOf(element, page);
		const to = href ? addressOf(href, page) : undefined;
		const known = to && knownOf(element, to, opening, chapters);
		return known && (known.ahead || toldOf(known).length > 0) ? { element, to, known } : undefined;
	};
	const elementOf = (event: Event): HTMLElement | undefined => {
		const found = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href],button,select') : null;
		return found ?? undefined;
	};
	const wayOf = (event: Event): Way | undefined => {
		const element = elementOf(event);
		return element && wayAt(element);
	};

	const mark = () => {
		marks.abort();
		// Every link of a page is a lot to ask about where nothing can be known of any.
		if (of === '' || (chapters.size === 0 && !page.settings.lookAhead)) return;
		marks = new AbortController();
		const both = AbortSignal.any([signal, marks.signal]);
		const seen = new Set<string>();
		const { next } = page.site.links(document, page.url);
		for (const element of document.querySelectorAll<HTMLElement>('a[href],button[onclick]')) {
			if (page.site.cards && element.closest(page.site.cards)) continue;
			const way = wayAt(element);
			if (way?.known.kind !== 'chapter' || toldOf(way.known).length === 0) continue;
			const { href } = way.to;
			// A row of a contents page has several links to its chapter; the way on is marked wherever it stands.
			if (seen.has(href) && href !== next) continue;
			seen.add(href);
			placeMark(element, way.known, both);
		}
	};

	followPointing(
		{
			targetOf: elementOf,
			tell(element, off) {
				if (element instanceof HTMLSelectElement) {
					const told = chooserTold(element, opening, chapters);
					return told && showBubble(told, element, 'above', off);
				}
				const way = wayAt(element as HTMLElement);
				if (!way) return undefined;
				const content = (
					<>
						<p class="overline">{t(way.known.ahead ? 'before_ahead' : 'before_overline')}</p>
						<Told known={way.known} />
					</>
				);
				return showBubble(content, element, 'below', off);
			},
		},
		signal,
	);
	if (page.settings.askFirst !== false) followClicks(wayOf, opening, signal);
	const nearEnd = followEnd(opening, mark, signal);

	/** The story whose chapters are known; empty: none yet. */
	let of = '';
	const look = () => {
		nearEnd();
		const story = storyHere(opening) ?? '';
		if (story === of) return;
		of = story;
		const remembered =
			page.settings.scanner.remember === false ? [] : rememberedOf(page.site.id, story).catch(() => []);
		void Promise.resolve(remembered).then((results) => {
			if (signal.aborted) return;
			chapters = new Map(results.map((result) => [result.chapter, earlierOf([result])]));
			mark();
		});
	};
	look();
	return look;
}
