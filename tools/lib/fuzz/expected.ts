import { declarations } from '../../../src/core/declarations';
import { createJudge } from '../../../src/core/judge';
import { covers } from '../../../src/core/level';
import { defaults, type Settings } from '../../../src/core/settings';
import { TOPICS } from '../../../src/core/topics';
import { openPage } from '../open-saved-page';
import type { Seed } from './corpus.ts';

/** Someone who wants nothing on the screen that any topic is declared of. */
export const STRICT: Pick<Settings, 'levels' | 'scanner'> = {
	levels: Object.fromEntries(TOPICS.map(({ id }, i) => [id, i % 2 ? 'blur' : 'skip'])),
	scanner: { ...defaults().scanner, on: false },
};
const judge = createJudge({ ...defaults(), ...STRICT }, new Map(TOPICS.map((topic) => [topic.id, topic])));

/** What must not be read on a page: cards, by their place among all, and the text of the story that is open. */
export interface Expected {
	readonly cards: readonly number[];
	readonly text: boolean;
}

/** What a page of this markup has to hide from that reader, read by itself, without a browser. */
export function expectedOn(markup: string, { site, url }: Seed): Expected {
	const { document } = openPage('page.html', Buffer.from(markup), url.href);
	const cards = [...(site.cards ? document.querySelectorAll(site.cards) : [])].flatMap((card, i) => {
		const story = site.card(card, url);
		const action = story ? judge({ story, declarations: declarations(story) }, 'list').action : 'show';
		return covers(action) ? [i] : [];
	});
	const story = site.kind(document, url) === 'story' ? site.story(document, url) : undefined;
	const text = story !== undefined && judge({ story, declarations: declarations(story) }, 'page').action !== 'show';
	document.defaultView?.close();
	return { cards, text };
}
