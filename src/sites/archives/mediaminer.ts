import { defineSite } from '../define';
import { labels, listAfter } from '../labels';
import type { Pick } from '../layout';
import { line } from '../text';

const LABEL = '.post-meta b';
const storyIn = (path: string): string | undefined =>
	/\/fanfic\/s\/(?:[^/]+\/)*(\d+)/.exec(path)?.[1] ?? /\/fanfic\/c\/(?:[^/]+\/)*(\d+)\/\d+/.exec(path)?.[1];
/** `InuYasha Fan Fiction ❯ A Title ❯ A Chapter ( Chapter 1 )` */
const heading = (root: ParentNode): string[] => line(root.querySelector('#post-title')).split(/\s?❯\s?/);
const field =
	(name: RegExp, read: (text: string) => string | undefined): Pick =>
	(root) => {
		const found = labels(root, LABEL).find((label) => name.test(label.name));
		return found && [read(found.text)];
	};
/** `07.26.2005`, month first. */
const date = (text: string): string | undefined => /(\d\d)\.(\d\d)\.(\d{4})/.exec(text)?.slice(1).join('/');

export default defineSite({
	id: 'mediaminer',
	name: 'MediaMiner',
	matches: ['*://www.mediaminer.org/*', '*://mediaminer.org/*'],
	optional: true,
	seen: true,
	examples: [
		'https://www.mediaminer.org/fanfic/s/a-fan-fiction/a-title/12345',
		'https://mediaminer.org/fanfic/c/a-fan-fiction/a-title/12345/67890',
	],
	story: {
		at: '#post-rating, #fanfic-text',
		id: (root, url) =>
			storyIn(url.pathname) ?? storyIn(root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''),
		title: (root) => [heading(root)[1]],
		says: {
			rating: (root) => {
				const found = root.querySelector('#post-rating');
				return found ? [line(found).replace(/^\[\s?|\s?\]$/g, '')] : undefined;
			},
			fandom: listAfter(LABEL, /^anime\/manga$/),
			genre: listAfter(LABEL, /^genre/),
			category: listAfter(LABEL, /^type$/),
			author: listAfter(LABEL, /^by$/),
			status: field(/^status$/, (text) => text.replace(/[\s|]{1,9}$/, '')),
		},
		numbers: { words: field(/^words$/, (text) => text) },
		dates: { published: field(/^uploaded on$/, date), updated: field(/^updated on$/, date) },
	},
	text: '#fanfic-text',
	chapter(text, url) {
		const [, , name] = heading(text.ownerDocument);
		const number = Number(/\( Chapter (\d+) \)/.exec(name ?? '')?.[1] ?? Number.NaN);
		const title = name?.replace(/\s?\( Chapter \d{1,5} \)$/, '');
		const id = /\/(\d+)$/.exec(url.pathname)?.[1];
		return { ...(id ? { id } : {}), ...(Number.isInteger(number) ? { number } : {}), ...(title ? { title } : {}) };
	},
	looksLike: (document) => document.querySelector('#post-rating, #fanfic-text') !== null,
});
