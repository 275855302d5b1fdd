import { each, t } from '../../browser/i18n';
import { reasonNames } from '../../browser/verdict-words';
import { line } from '../../sites/text';
import type { KnownOption } from './chapter-links';

/** Lines at most; a list of a hundred chapters is no help. */
const MOST = 8;

/**
 * What earlier visits found in the chapters that a drop-down leads to; undefined: nothing. It stands beside the
 * drop-down: words of ours in its options would be the page's to read.
 */
export function chapterSelectPreview(chapters: readonly KnownOption[]) {
	const lines = chapters.flatMap(({ option, known: { reasons } }) =>
		reasons.length > 0 ? [{ chapter: line(option), names: each(reasonNames(reasons)) }] : [],
	);
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
