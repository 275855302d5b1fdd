import { html, type Reply } from '../reply.ts';
import { UNLISTED, WORKS } from '../works.ts';
import { list, story } from './pages.ts';

/** `www.fanfiction.net`: a list and stories; there is a rating and no place for warnings. */
export function ffn(url: URL): Reply {
	const [, id, chapter] = /^\/s\/(\d+)\/(\d+)(?:\/|$)/.exec(url.pathname) ?? [];
	const work = [...WORKS, ...UNLISTED].find((each) => String(each.id) === id);
	if (work) {
		const page = story(work, Number(chapter));
		return page ? html(page) : html('Story Not Found', 404);
	}
	return html(list(WORKS));
}
