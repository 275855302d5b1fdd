import { address } from '../address';
import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import type { Layout } from '../layout';
import { line, proseOf } from '../text';
import { unnumbered } from '../unnumbered-address';

const storyIn = (href: string | null | undefined): string | undefined => /\/story\/(\d+)/.exec(href ?? '')?.[1];
const LINK = 'a.story_name';
const url: NonNullable<Layout['url']> = (root, page) => {
	return address(root.querySelector(LINK)?.getAttribute('href'), page);
};
const KINDS = '.tag-warning, .tag-content, .tag-genre, .tag-series, .tag-character';

const says: Layout['says'] = {
	rating: 'a[class*="content-rating-"]',
	// A story without is "none" only where every one of its tags is of a kind that we know.
	warning: (root) => {
		const tags = [...root.querySelectorAll('.story-tags a')];
		const found = tags.filter((tag) => tag.matches('.tag-warning, .tag-content'));
		const known = tags.length > 0 && tags.every((tag) => tag.matches(KINDS));
		return found.length > 0 || known ? found.map(line) : undefined;
	},
	genre: '.story-tags .tag-genre',
	fandom: '.story-tags .tag-series',
	character: '.story-tags .tag-character',
	status: 'span[class*="completed-status-"]',
};

export default defineSite({
	id: 'fimfiction',
	name: 'Fimfiction',
	matches: ['*://www.fimfiction.net/*', '*://fimfiction.net/*'],
	optional: true,
	seen: false,
	examples: ['https://www.fimfiction.net/story/12345/1/a-title/one', 'https://fimfiction.net/story/12345/a-title'],
	words: {
		rating: { known: /^(?:e|everyone|t|teen|m|mature)$/i, spelling: { E: 'Everyone', T: 'Teen', M: 'Mature' } },
	},
	card: {
		at: '.story-list .story_content_box, .story-card',
		link: LINK,
		id: (card) => storyIn(card.querySelector(LINK)?.getAttribute('href')) ?? unnumbered(line(card.querySelector(LINK))),
		title: LINK,
		url,
		says: { ...says, author: '.author a' },
		numbers: { words: '.word_count' },
		prose: { summary: '.short_description, .description-text' },
	},
	story: {
		at: '.story_content_box .story_name, #chapter-body',
		id: (_, page) => storyIn(page.pathname),
		title: LINK,
		url,
		says: { ...says, author: '.info-container a' },
		numbers: { words: '.chapters-footer .word_count' },
		prose: { summary: '.description-text' },
	},
	text: '#chapter-body',
	leadsTo: destinationPattern(/^\/story\/(?<story>\d{1,12})(?:\/(?<chapter>\d{1,6}))?(?:\/|$|\?)/),
	chapter(text, page) {
		const number = Number(/\/story\/\d+\/(\d+)/.exec(page.pathname)?.[1] ?? Number.NaN);
		const title = line(text.ownerDocument.querySelector('#chapter_title'));
		const notes = proseOf(text.ownerDocument, '.authors-note');
		return {
			...(Number.isInteger(number) ? { number } : {}),
			...(title ? { title } : {}),
			...(notes ? { notes } : {}),
		};
	},
	kind: (document, page) =>
		storyIn(page.pathname) === undefined && document.querySelector('.story-list .story_content_box, .story-card')
			? 'list'
			: undefined,
});
