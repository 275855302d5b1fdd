import { html, type Reply } from '../reply.ts';
import { chapterId, type DemoWork } from '../work.ts';
import { UNLISTED, WORKS } from '../works.ts';
import { frame } from './frame.ts';
import { list } from './list.ts';
import { adultQuestion, contents, entireWork, oneChapter, singleChapter } from './work-page.ts';

const ADULT = new Set(['Mature', 'Explicit', 'Not Rated']);

const missing = (): Reply => html(frame('404', 'system errors error-404', '<h2 class="heading">Error 404</h2>'), 404);

function opened(work: DemoWork, chapter: string | undefined, url: URL): Reply {
	if (ADULT.has(work.rating) && url.searchParams.get('view_adult') !== 'true' && chapter === undefined) {
		const again = new URL(url);
		again.searchParams.set('view_adult', 'true');
		return html(adultQuestion(work, again.pathname + again.search));
	}
	const [first] = work.chapters;
	if (work.chapters.length === 1 && first) return html(singleChapter(work, first));
	if (url.searchParams.get('view_full_work') === 'true') return html(entireWork(work));
	const index = chapter ? work.chapters.findIndex((_, at) => String(chapterId(work, at)) === chapter) : 0;
	const found = work.chapters[index];
	return found ? html(oneChapter(work, index, found)) : missing();
}

/** `archiveofourown.org`: lists, works, chapters and the question before works for adults. */
export function ao3(url: URL): Reply {
	const [, id, index, chapter] = /^\/works\/(\d+)(\/navigate|\/chapters\/(\d+))?$/.exec(url.pathname) ?? [];
	const work = [...WORKS, ...UNLISTED].find((each) => String(each.id) === id);
	if (work && index === '/navigate') return html(contents(work));
	if (work) return opened(work, chapter, url);
	if (url.pathname === '/' || /^\/tags\/[^/]+\/works$/.test(url.pathname))
		return html(list('The Lantern Coast', WORKS));
	return missing();
}
