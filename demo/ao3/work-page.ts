import { escaped, paragraphs } from '../html.ts';
import { chapterId, type DemoChapter, type DemoWork } from '../work.ts';
import { card } from './card.ts';
import { frame } from './frame.ts';
import { header } from './header.ts';

const chapterUrl = (work: DemoWork, index: number): string => `/works/${work.id}/chapters/${chapterId(work, index)}`;

/** The chapters to choose from, as a drop-down and as a page of their own. */
const chooser = (work: DemoWork, index: number): string => {
	const options = work.chapters.map(
		({ title }, at) =>
			`<option${at === index ? ' selected="selected"' : ''} value="${chapterId(work, at)}">${at + 1}. ${escaped(title)}</option>`,
	);
	return `<li class="chapter" aria-haspopup="true"><ul id="chapter_index" class="expandable secondary"><li><form action="/works/${work.id}/navigate" method="get"><p><select name="selected_id" id="selected_id" aria-label="Chapters">${options.join('')}</select></p></form></li><li><a href="/works/${work.id}/navigate">Full-page index</a></li></ul></li>`;
};

/** The page that lists all chapters of a work. */
export const contents = (work: DemoWork): string =>
	frame(
		`Chapter Index for ${work.title}`,
		'works-navigate',
		`<h2 class="heading">Chapter Index for <a href="/works/${work.id}">${escaped(work.title)}</a> by <a rel="author" href="/users/${work.author}/pseuds/${work.author}">${work.author}</a></h2>
<ol class="chapter index group" role="navigation">
${work.chapters.map(({ title }, at) => `<li><a href="${chapterUrl(work, at)}">${at + 1}. ${escaped(title)}</a> <span class="datetime">(2026-01-0${(at % 9) + 1})</span></li>`).join('\n')}
</ol>`,
	);

const neighbours = (work: DemoWork, index: number): string =>
	[
		work.chapters.length > 1
			? `<li class="chapter entire"><a href="/works/${work.id}?view_full_work=true">Entire Work</a></li>`
			: '',
		index > 0
			? `<li class="chapter previous"><a href="${chapterUrl(work, index - 1)}#workskin">&#8592; Previous Chapter</a></li>`
			: '',
		index + 1 < work.chapters.length
			? `<li class="chapter next"><a href="${chapterUrl(work, index + 1)}#workskin">Next Chapter &#8594;</a></li>`
			: '',
	].join('\n');

const preface = (work: DemoWork, first: boolean): string => `<div class="preface group">
<h2 class="title heading">
${escaped(work.title)}
</h2>
<h3 class="byline heading"><a rel="author" href="/users/${work.author}/pseuds/${work.author}">${work.author}</a></h3>
${first ? `<div class="summary module"><h3 class="heading">Summary:</h3><blockquote class="userstuff"><p>${escaped(work.summary)}</p></blockquote></div>` : ''}
</div>`;

const notes = (chapter: DemoChapter): string =>
	chapter.notes === undefined
		? ''
		: `<div id="notes" class="notes module"><h3 class="heading">Notes:</h3><blockquote class="userstuff"><p>${escaped(chapter.notes)}</p></blockquote></div>`;

const chapterBlock = (
	work: DemoWork,
	chapter: DemoChapter,
	index: number,
): string => `<div class="chapter" id="chapter-${index + 1}">
<div class="chapter preface group">
<h3 class="title"><a href="${chapterUrl(work, index)}">Chapter ${index + 1}</a>: ${escaped(chapter.title)}</h3>
${notes(chapter)}
</div>
<!--main content-->
<div class="userstuff module" role="article">
<h3 class="landmark heading" id="work">Chapter Text</h3>
${paragraphs(chapter.text)}
</div>
</div>`;

/** What readers say, as the archive shows it once it is asked to; the second answers the first. */
const comments = ({ comments = [] }: DemoWork): string =>
	comments.length === 0
		? ''
		: `<div id="comments_placeholder"><ol class="thread">
${comments
	.map(
		(
			said,
			at,
		) => `${at === 1 ? '<li><ol class="thread">' : ''}<li class="${at % 2 ? 'even' : 'odd'} comment group" id="comment_${at + 1}" role="article">
<h4 class="heading byline"><a href="/users/reader${at + 1}">reader${at + 1}</a> <span class="posted datetime">Sat 03 Jan 2026</span></h4>
<blockquote class="userstuff">${paragraphs(said)}</blockquote>
<ul class="actions"><li><a href="#add_comment">Reply</a></li></ul>
</li>${at === 1 ? '</ol></li>' : ''}`,
	)
	.join('\n')}
</ol></div>`;

const page = (work: DemoWork, kind: 'works-show' | 'chapters-show', index: number, chapters: string): string =>
	frame(
		work.title,
		kind,
		`<div class="work">
<h3 class="landmark heading">Actions</h3>
<ul class="work navigation actions">
${kind === 'chapters-show' ? neighbours(work, index) + chooser(work, index) : ''}
<li class="comments" id="show_comments_link_top"><a href="#comments">Comments </a></li>
</ul>
${header(work)}
<!-- BEGIN work skin -->
<div id="work-skin" class="wrapper"><div id="workskin">
${preface(work, index === 0)}
<div id="chapters" role="article">
${chapters}
</div>
</div></div>
</div>
<div id="feedback" class="feedback"><h3 class="landmark heading">Actions</h3>
<ul class="actions"><li><a href="#main">&#8593; Top</a></li>${kind === 'chapters-show' ? neighbours(work, index) : ''}</ul>
${comments(work)}</div>`,
	);

/** One chapter of a work that has several. */
export const oneChapter = (work: DemoWork, index: number, chapter: DemoChapter): string =>
	page(work, 'chapters-show', index, chapterBlock(work, chapter, index));

/** All chapters on one page. */
export const entireWork = (work: DemoWork): string =>
	page(work, 'works-show', 0, work.chapters.map((chapter, index) => chapterBlock(work, chapter, index)).join('\n'));

/** A work that has one chapter has no chapter block: its text stands alone. */
export const singleChapter = (work: DemoWork, chapter: DemoChapter): string =>
	page(
		work,
		'works-show',
		0,
		`<h3 class="landmark heading" id="work">Work Text:</h3>
<div class="userstuff">${paragraphs(chapter.text)}</div>`,
	);

/** What stands before works for adults: the question, and the whole card. */
export const adultQuestion = (work: DemoWork, again: string): string =>
	frame(
		work.title,
		'works-show',
		`<h2 class="landmark heading">Adult Content Warning</h2>
<p class="caution notice">This work could have adult content. If you continue, you have agreed that you are willing to see such content.</p>
<ul class="actions" role="navigation"><li><a href="${again}">Yes, Continue</a></li><li><a href="/tags/The%20Lantern%20Coast/works">No, Go Back</a></li></ul>
<ol class="work index group">
${card(work)}
</ol>`,
	);
