import { each, t } from '../../browser/i18n';
import { chapterKey, chapterName } from '../../core/passage/results';
import { line } from '../../sites/text';
import { causeName } from '../../ui/words';
import type { Opening } from './idle-bridge';
import { type Chapters, fromEarlier, storyHere } from './link-knowledge';

/** Lines at most; a list of a hundred chapters is no help. */
const MOST = 8;

/**
 * What earlier visits found in the chapters that a drop-down leads to; undefined: nothing. It stands beside the
 * drop-down: words of ours in its options would be the page's to read.
 */
export function chooserTold(chooser: HTMLSelectElement, opening: Opening, chapters: Chapters) {
	const { page } = opening;
	const story = storyHere(opening);
	if (story === undefined || chapters.size === 0) return undefined;
	const lines = [...chooser.options].flatMap((option) => {
		const earlier = chapters.get(chapterKey(chapterName(page.site.id, story, option.value))) ?? [];
		const { reasons } = fromEarlier(page, story, earlier);
		return reasons.length > 0
			? [{ chapter: line(option), names: each(reasons.map(({ cause }) => causeName(cause))) }]
			: [];
	});
	if (lines.length === 0) return undefined;
	return (
		<>
			<p class="overline">{t('before_chapters')}</p>
			<ul>
				{lines.slice(0, MOST).map(({ chapter, names }) => (
					<li key={chapter}>
						<span class="name">{chapter}</span>
						<span class="detail">{names}</span>
					</li>
				))}
			</ul>
			{lines.length > MOST && <p class="detail">…</p>}
			<p class="detail">{t('before_less_certain')}</p>
		</>
	);
}
