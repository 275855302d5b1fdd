import { zipSync } from 'fflate';
import { HEAVY } from '../../../demo/documents/unwarned.ts';
import { calmly } from '../../../demo/prose.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Words of a chapter, about. */
const CHAPTER = 4000;

function paragraphs(chapter: number): string[] {
	const all: string[] = chapter % 7 === 3 ? [...HEAVY.assault, ...HEAVY.medical] : [];
	for (let words = 0, i = 0; words < CHAPTER; i++) {
		const more = calmly(8, chapter * 1009 + i * 31);
		all.push(...more);
		words += wordsIn(more.join(' '));
	}
	return all;
}

/** A made-up e-book of at least so many words, and how many they are, in how many chapters. */
export function longBook(words: number): { epub: Uint8Array; words: number; chapters: number } {
	const files: Record<string, Uint8Array> = {};
	let [counted, chapters] = [0, 0];
	while (counted < words) {
		const text = paragraphs(++chapters);
		counted += wordsIn(text.join(' '));
		const body = text.map((one) => `<p>${one}</p>`).join('');
		files[`c${chapters}.xhtml`] = bytes(
			`<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${chapters}</title></head><body><h1>Chapter ${chapters}</h1>${body}</body></html>`,
		);
	}
	const names = Object.keys(files);
	const items = names.map((name, i) => `<item id="c${i}" href="${name}" media-type="application/xhtml+xml"/>`);
	const spine = names.map((_, i) => `<itemref idref="c${i}"/>`);
	const epub = zipSync({
		mimetype: [bytes('application/epub+zip'), { level: 0 }],
		'META-INF/container.xml': bytes(
			'<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
		),
		'book.opf': bytes(
			`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">long-book</dc:identifier><dc:title>The Long Book</dc:title><dc:language>en</dc:language></metadata><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
		),
		...files,
	});
	return { epub, words: counted, chapters };
}
