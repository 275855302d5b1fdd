import type { TopicId } from '../../core/topic';
import { XHTML } from '../epub/markup';
import type { CopyWords } from './copy-words';
import { type Maker, maker } from './line';

/** A chapter as the page at the front names it. */
export interface FrontChapter {
	readonly name: string;
	readonly href: string;
	readonly topics: readonly TopicId[];
}

const STYLE = 'margin:1em 5%;text-indent:0';

const list = ({ make }: Maker, items: readonly (Node | string)[][]): Element =>
	make('ul', ...items.map((content) => make('li', ...content)));

/** An empty document of the kind the book is made of. */
function emptyPage(version: number): Document {
	const { implementation } = document;
	// EPUB 2 asks for no document type, and would have the address of one in it.
	const type = version >= 3 ? implementation.createDocumentType('html', '', '') : null;
	return implementation.createDocument(XHTML, 'html', type);
}

/** The page at the front: what the author declares, and what was found, chapter by chapter. */
export function frontPage(chapters: readonly FrontChapter[], words: CopyWords, version: number): Document {
	const page = emptyPage(version);
	const all = maker(page, words, version);
	const { make, link } = all;
	const holding = chapters.filter(({ topics }) => topics.length > 0);
	const found = holding.map(({ name, href, topics }) => [link(href, name), ` ${words.contains(topics)}`]);
	const body = make(
		'body',
		make('h1', words.title),
		make('h2', words.declaredHeading),
		list(
			all,
			words.declared.map((line) => [line]),
		),
		make('h2', words.foundHeading),
		found.length > 0 ? list(all, found) : make('p', words.nothing),
		make('p', words.limits),
	);
	body.setAttribute('style', STYLE);
	all.ours(page.documentElement).append(make('head', make('title', words.title)), body);
	return page;
}
