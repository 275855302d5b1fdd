/**
 * A saved page's bytes as text, as a browser would decode them: a byte order mark, else valid UTF-8, else the
 * encoding the page names, else windows-1252.
 */
export function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
		const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ?? 'windows-1252';
		try {
			return new TextDecoder(named).decode(bytes);
		} catch {
			return new TextDecoder('windows-1252').decode(bytes);
		}
	}
}
