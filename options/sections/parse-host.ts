/** The host that a reader means by an address or a bare name; undefined if it is neither. */
export function parseHost(text: string): string | undefined {
	const trimmed = text.trim();
	if (trimmed === '' || /\s/.test(trimmed)) return undefined;
	try {
		const url = new URL(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
		const web = url.protocol === 'https:' || url.protocol === 'http:';
		return web && /^[^.]+(\.[^.]+)+$/.test(url.hostname) ? url.hostname : undefined;
	} catch {
		return undefined;
	}
}
