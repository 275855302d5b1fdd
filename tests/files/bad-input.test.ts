// @vitest-environment jsdom
import { crc32 } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runSlices } from '../../src/core/slices';
import { openFile } from '../../src/files/open';
import { type Trouble, troubleOf } from '../../src/files/trouble';
import { openZip } from '../../src/files/zip/archive';
import { createZip, deflated, stored } from '../../src/files/zip/write';
import { joined, type MadeEpub, madeEpub } from './made-epub';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const part = (n: number) => `Part ${n}`;

const troubleWith = (name: string, content: Uint8Array): Trouble | undefined => {
	try {
		runSlices(openFile(name, content, part));
		return undefined;
	} catch (error) {
		return troubleOf(error);
	}
};
const troubleIn = (made: MadeEpub): Trouble | undefined => troubleWith('a.epub', madeEpub(made));

const encryption = (algorithm: string): string =>
	`<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="OEBPS/text/one.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>`;

/** The place of an entry's line in the directory of an archive. */
function lineOf(archive: Uint8Array, name: string): DataView {
	const at = Buffer.from(archive).lastIndexOf(name) - 46;
	return new DataView(archive.buffer, archive.byteOffset + at, 46);
}

describe('a file is not read, and the reader is told why, when it', () => {
	it.each<[string, string, Uint8Array, Trouble]>([
		['is empty', 'a.epub', new Uint8Array(), 'empty'],
		['is a PDF', 'a.pdf', bytes('%PDF-1.7 …'), 'pdf'],
		['is a picture', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'wrong_type'],
		['is a text of a word processor', 'a.rtf', bytes('{\\rtf1 Hello}'), 'wrong_type'],
		['is an archive of something else', 'a.zip', zipSync({ 'word/document.xml': bytes('<w/>') }), 'wrong_type'],
		['is called an e-book and is none', 'a.epub', bytes('<p>Not found</p>'), 'broken'],
		['is cut off', 'a.epub', madeEpub().slice(0, 900), 'broken'],
		['has no words', 'a.html', bytes('<title>x</title><img src="x">'), 'no_text'],
		['has nothing but space', 'a.txt', bytes(' \n\n\t '), 'no_text'],
	])('%s', (_, name, content, trouble) => {
		expect(troubleWith(name, content)).toBe(trouble);
	});

	it('is larger than 100 MB', () => {
		expect(troubleWith('a.txt', new Uint8Array(100_000_001).fill(65))).toBe('too_large');
	});

	it('is an e-book without its list of files, or without a text', () => {
		expect(troubleIn({ extra: { 'OEBPS/content.opf': '<package' } })).toBe('broken');
		expect(troubleIn({ files: [{ name: 'a', body: '<img src="x.png" alt="x"/>' }] })).toBe('no_text');
	});

	it('is encrypted; obfuscated fonts are no such thing', () => {
		const locked = encryption('http://www.w3.org/2001/04/xmlenc#aes256-cbc');
		expect(troubleIn({ extra: { 'META-INF/encryption.xml': locked } })).toBe('locked');
		expect(troubleIn({ extra: { 'META-INF/encryption.xml': '<encryption' } })).toBe('locked');
		const fonts = encryption('http://www.idpf.org/2008/embedding');
		expect(troubleIn({ extra: { 'META-INF/encryption.xml': fonts } })).toBeUndefined();
	});
});

describe('an archive is not unpacked when', () => {
	it.each(['../../etc/passwd', '/etc/passwd', 'C:\\book.xhtml', 'a/../../b'])('a path leads outside: %s', (name) => {
		expect(troubleIn({ extra: { [name]: 'x' } })).toBe('unsafe');
	});

	it('it says that it would unpack to far more than it is', () => {
		expect(troubleIn({ extra: { 'bomb.xhtml': new Uint8Array(60_000_000) } })).toBe('bomb');
	});

	it('one of its files is more than it says', () => {
		const archive = zipSync({ mimetype: bytes('x'), liar: bytes('word '.repeat(2000)) });
		lineOf(archive, 'liar').setUint32(24, 20, true);
		expect(() => openZip(archive).read('liar')).toThrow('bomb');
	});

	it('its files lie on top of each other', () => {
		const archive = zipSync({ one: bytes('word '.repeat(2000)), two: bytes('other '.repeat(2000)) });
		lineOf(archive, 'two').setUint32(42, 0, true);
		expect(() => openZip(archive)).toThrow('bomb');
	});

	it('there are more than ten thousand of them', () => {
		const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`f${i}`, new Uint8Array()]));
		expect(() => openZip(zipSync(many, { level: 0 }))).toThrow('bomb');
	});

	it('any byte of it was changed: it is read, or the reader is told', () => {
		const archive = madeEpub();
		for (let at = 0; at < archive.length; at += 23) {
			const changed = archive.slice();
			changed[at] = (changed[at] ?? 0) ^ 0x55;
			expect(troubleWith('a.epub', changed)).not.toBe('unreadable');
		}
	});
});

it('an archive that is written is read again as it was, its first file stored in front', async () => {
	const files = new Map([
		['mimetype', bytes('application/epub+zip')],
		['text/ä.xhtml', bytes('word '.repeat(500))],
		['cover.jpg', new Uint8Array(300).map((_, i) => i * 7)],
		['empty.css', new Uint8Array()],
	]);
	const zip = createZip();
	for (const [name, content] of files) zip.add(name, await (name === 'mimetype' ? stored : deflated)(content));
	const archive = joined(zip.end());
	expect(new TextDecoder().decode(archive.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
	const read = openZip(archive);
	expect(read.names).toEqual([...files.keys()]);
	for (const [name, content] of files) expect([...read.read(name)]).toEqual([...content]);
	// A library that is none of ours reads it too, and what is in it has its checksum.
	expect(Object.keys(unzipSync(archive))).toEqual([...files.keys()]);
	for (const [name, content] of files) expect(read.packed(name).crc).toBe(crc32(content));
});

it('a file goes into another archive as it is packed', async () => {
	const book = openZip(madeEpub());
	const zip = createZip();
	for (const name of book.names) zip.add(name, book.packed(name));
	const again = openZip(joined(zip.end()));
	expect(again.names).toEqual(book.names);
	for (const name of book.names) expect(`${again.packed(name).bytes}`).toBe(`${book.packed(name).bytes}`);
	for (const name of book.names) expect(`${again.read(name)}`).toBe(`${book.read(name)}`);
});
