import { zipSync } from 'fflate';
import { HEAVY } from '../../../demo/documents/unwarned.ts';
import { calmly } from '../../../demo/prose.ts';
import { randomly } from '../random.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Words of a chapter, and of a paragraph, about. */
const CHAPTER = 4000;
const PARAGRAPH = 50;

/** The words of the demo's stories, what is heavy among them, to be drawn from: no two paragraphs are the same. */
const WORDS = [...calmly(20, 1), ...Object.values(HEAVY).flat()].join(' ').split(/\s+/);

function paragraphs(chapter: number): string[] {
	const next = randomly(chapter);
	const drawn = () => WORDS[Math.floor(next() * WORDS.length)] ?? '';
	const mixed = Array.from({ length: CHAPTER / PARAGRAPH }, () => Array.from({ length: PARAGRAPH }, drawn).join(' '));
	return chapter % 7 === 3 ? [...HEAVY.assault, ...HEAVY.medical, ...mixed] : mixed;
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
