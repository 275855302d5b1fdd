import type { Field } from '../../core/story';
import { defineSite } from '../define';
import { type Head, readHead } from '../engines/text-head';
import type { Pick } from '../layout';

// A text document has no metadata of its own. What its author wrote above the story is read; all else is unknown.

const TEXT = 'body > pre';
/** Enough of the text for its head; a text may be megabytes long, and be asked about while it streams in. */
function beginning(pre: Element | null): string {
	let text = '';
	for (const node of pre?.childNodes ?? []) {
		text += (node.textContent ?? '').slice(0, 12_000);
		if (text.length >= 12_000) break;
	}
	return text;
}
const headOf = (root: ParentNode): Head => readHead(beginning(root.querySelector(TEXT)));
const said =
	(field: Field): Pick =>
	(root) =>
		headOf(root).says[field];
const NONE = { none: ['none', 'none known', 'no', 'n/a', 'nothing'] };

/** Browsers show plain text as one `pre`; extensions, ours among them, may add elements of their own beside it. */
export const isTextDocument = (document: Document): boolean => {
	if (!document.querySelector(TEXT)) return false;
	if (document.contentType === 'text/plain') return true;
	return [...(document.body?.children ?? [])].every((child) => child.tagName === 'PRE' || child.tagName.includes('-'));
};

export default defineSite({
	id: 'document',
	name: 'Text files',
	matches: ['file:///*'],
	optional: false,
	seen: '2026-12-01: saved story files',
	examples: ['file:///home/reader/stories/chapter-1.txt', 'file:///C:/Stories/chapter%201.txt'],
	words: { warning: NONE, tag: NONE, rating: { withheld: ['unrated', 'not rated'] } },
	story: {
		at: TEXT,
		id: (_, url) => url.host + url.pathname,
		title: (root, url) => [headOf(root).title ?? decodeURIComponent(url.pathname.split('/').at(-1) ?? '')],
		url: (_, url) => url.href,
		says: {
			rating: said('rating'),
			warning: said('warning'),
			category: said('category'),
			genre: said('genre'),
			fandom: said('fandom'),
			relationship: said('relationship'),
			character: said('character'),
			tag: said('tag'),
			author: said('author'),
			language: said('language'),
			status: said('status'),
		},
		prose: { summary: (root) => [headOf(root).summary], notes: (root) => [headOf(root).notes] },
	},
	text: TEXT,
	kind: (document) => (isTextDocument(document) ? 'story' : 'other'),
	chapter: (text) => readHead(beginning(text)).chapter ?? {},
	looksLike: isTextDocument,
});
