/** Whether `*` in a match pattern's path covers a text; linear, no regular expression. */
function glob(pattern: string, text: string): boolean {
	const parts = pattern.split('*');
	const first = parts.shift() ?? '';
	const last = parts.pop();
	if (last === undefined) return text === first;
	if (!text.startsWith(first)) return false;
	let at = first.length;
	for (const part of parts) {
		const found = text.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return text.length - last.length >= at && text.endsWith(last);
}

/**
 * Whether a WebExtension match pattern covers an address: `*://*.example.org/path*`, `file:///*`.
 * The scheme `*` is http and https; `*.example.org` covers the bare host as well.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function covers(pattern: string, url: URL): boolean {
	const end = pattern.indexOf('://');
	const slash = pattern.indexOf('/', end + 3);
	if (end < 0 || slash < 0) return false;
	const scheme = pattern.slice(0, end);
	const host = pattern.slice(end + 3, slash);
	const actual = url.protocol.slice(0, -1);
	// `example.org.`, written out to the root, is the same host; browsers put our scripts there, too.
	const hostname = url.hostname.replace(/\.$/, '');
	if (scheme === '*' ? actual !== 'http' && actual !== 'https' : scheme !== actual) return false;
	const hostFits = host === '*' || (host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : host === hostname);
	return hostFits && glob(pattern.slice(slash), url.pathname + url.search);
}
