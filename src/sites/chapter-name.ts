import { chapterName } from '../core/passage/results';
import type { Chapter, Story } from '../core/story';
import type { Site } from './site';

/** Names a chapter among those of its archive; where nothing on the page does, by its place among others there. */
export function nameOnPage(
	site: Pick<Site, 'id' | 'text'>,
	url: URL,
	story: Pick<Story, 'id'>,
	chapter: Chapter,
	text: Element,
): string {
	const place = [...text.ownerDocument.querySelectorAll(site.text)].indexOf(text);
	const unnamed = place > 0 ? `${url.pathname}#${place}` : url.pathname;
	return chapterName(site.id, story.id, chapter.id ?? chapter.number ?? unnamed);
}
