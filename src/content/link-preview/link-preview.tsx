import { t } from '../../browser/i18n';
import { chapterLinks, chaptersIn } from './chapter-links';
import { placeMark } from './chapter-mark';
import { chapterSelectPreview } from './chapter-select-preview';
import { followPointing } from './hover-intent';
import type { KnownLinks } from './known-links';
import { followEnd } from './prefetch';
import { LinkReasons, visibleReasons } from './reasons';
import { showTooltip } from './tooltip';

/**
 * Tells what is known of stories and chapters before they are opened, until the signal aborts: beside what is pointed
 * at, and by marks on links to chapters. `first`: the event that asked for it.
 */
export function beginLinkPreview(
	opening: KnownLinks,
	first: Event | undefined,
	signal: AbortSignal,
): { refresh(): void } {
	let marks = new AbortController();
	const refresh = () => {
		marks.abort();
		marks = new AbortController();
		const both = AbortSignal.any([signal, marks.signal]);
		for (const { link, known } of chapterLinks(opening)) {
			if (visibleReasons(known).length > 0) placeMark(link, known, both);
		}
		nearEnd();
	};

	const pointed = followPointing(
		{
			targetOf: (event) =>
				(event.target instanceof Element && event.target.closest('a[href],button,select')) || undefined,
			async tell(element, off) {
				if (!opening.has(element)) return undefined;
				if (element instanceof HTMLSelectElement) {
					const content = chapterSelectPreview(chaptersIn(element, opening));
					return content && showTooltip(content, element, 'above', off);
				}
				const known = await opening.of(element);
				if (!known || off.aborted || (!known.ahead && visibleReasons(known).length === 0)) return undefined;
				const content = (
					<>
						<p class="overline">{t(known.ahead ? 'before_ahead' : 'before_overline')}</p>
						<LinkReasons known={known} />
					</>
				);
				return showTooltip(content, element, 'below', off);
			},
		},
		signal,
	);
	const nearEnd = followEnd(opening, signal);
	refresh();
	if (first) pointed(first);
	return { refresh };
}
