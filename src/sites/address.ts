/** An address on the page, made absolute; undefined for none, scripts and nonsense. */
export function address(href: string | null | undefined, url: URL): string | undefined {
	if (!href || !URL.canParse(href, url)) return undefined;
	const absolute = new URL(href, url);
	return /^(https?|file):$/.test(absolute.protocol) ? absolute.href : undefined;
}
