import type { Chapter, Story } from '../../core/story';
import { splitParagraphs } from '../../scan/text/paragraphs';
import { openSaved, type SavedPage } from '../../sites/saved/open';
import { blocksOf } from '../blocks';
import type { Book, BookChapter } from '../book';
import { FileError } from '../trouble';
import { byHeadings } from './headings';
import { fromMarkdown } from './markdown';

/** A document that is shown nowhere: its scripts never run and nothing it names is loaded. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Names the parts of a text without chapters. */
export type PartName = (n: number) => string;

const unnamed = (name: string): Story => ({
	site: 'file',
	id: name,
	title: name.replace(/\.[a-z]{2,5}$/i, ''),
	says: {},
	numbers: {},
	dates: {},
	prose: {},
});

/** The paragraphs of a text. */
export const textOf = (root: Element): string[] =>
	root.localName === 'pre' ? splitParagraphs(root.textContent ?? '') : blocksOf(root).map(({ text }) => text);

/** What stands above the text of a chapter in works downloaded from AO3: its heading, and its notes. */
function headed(text: Element): Pick<Chapter, 'title' | 'notes'> {
	const meta = text.previousElementSibling;
	if (!meta?.matches('.meta')) return {};
	const title = meta.querySelector('.heading, h2')?.textContent?.trim();
	const notes = [...meta.querySelectorAll('blockquote')].map((one) => one.textContent?.trim()).join('\n\n');
	return { ...(title && { title }), ...(notes && { notes }) };
}

function chaptersOf({ document, url, site }: SavedPage): BookChapter[] {
	const found = [...document.querySelectorAll(site?.text || 'none')].filter((text) => !text.closest('.meta'));
	// What holds the texts of all chapters may look like one of them.
	const texts = found.filter((text) => !found.some((other) => other !== text && text.contains(other)));
	return texts
		.map((text, i): BookChapter => {
			const { title, number, notes } = { ...site?.chapter(text, url), ...headed(text) };
			const name = title ?? (number !== undefined && texts.length > 1 ? String(number ?? i + 1) : undefined);
			return { paragraphs: textOf(text), ...(name && { title: name }), ...(notes && { notes }) };
		})
		.filter(({ paragraphs }) => paragraphs.length > 0);
}

/** A page that no archive claims: its main part, in chapters where its headings make some. */
function anyPage(document: Document, name: PartName): BookChapter[] {
	const root = document.querySelector('main, article') ?? document.body;
	const blocks = blocksOf(root);
	const headings = new Set(
		blocks.filter(({ nodes: [node] }) => /^h[1-3]$/.test((node as Element).localName ?? '')).map(({ text }) => text),
	);
	const texts = blocks.map(({ text }) => text);
	return headings.size >= 2 ? byHeadings(texts, name, (text) => headings.has(text)) : byHeadings(texts, name);
}

/**
 * A saved page, a text or Markdown as a story with chapters. Archives' downloads are read with what they declare.
 * Throws a `FileError`: `no_text`.
 */
export function openPage(name: string, bytes: Uint8Array, part: PartName): Book {
	const saved = openSaved(name, bytes, '', parse);
	const story = saved.site?.story(saved.document, saved.url) ?? unnamed(name);
	const named = chaptersOf(saved);
	const isPlain = saved.site?.id === 'document';
	const text = isPlain ? (saved.document.querySelector('pre')?.textContent ?? '') : '';
	const read = isPlain
		? /\.(?:md|markdown)$/i.test(name)
			? fromMarkdown(text, part)
			: byHeadings(splitParagraphs(text), part)
		: named.length > 0
			? named
			: anyPage(saved.document, part);
	const chapters = read.filter(({ paragraphs }) => paragraphs.length > 0);
	if (chapters.length === 0) throw new FileError('no_text');
	return { story: isPlain && story.title === name ? { ...story, title: unnamed(name).title } : story, chapters };
}
