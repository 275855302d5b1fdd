/** What the bytes 0x80 to 0x9f stand for in windows-1252. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Each byte as the character of its number; in pieces, since a call takes only so many arguments. */
function latin1(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return text;
}

/** Node 20 reads windows-1252 as Latin-1, which loses quotation marks and dashes. */
const windows1252 = (bytes: Uint8Array): string =>
	latin1(bytes).replace(/[\u0080-\u009f]/g, (char) => HIGH[char.charCodeAt(0) - 0x80] ?? char);

/**
 * A saved page's bytes as text, as a browser would decode them: a byte order mark, else valid UTF-8, else the
 * encoding the page names, else windows-1252 (which is also what browsers read as ISO-8859-1).
 */
export function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const head = latin1(bytes.subarray(0, 2048));
		const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1];
		try {
			const decoder = new TextDecoder(named ?? 'windows-1252');
			return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
		} catch {
			return windows1252(bytes);
		}
	}
}
