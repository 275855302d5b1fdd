import { attempt } from './attempt';

/** An address on the page, made absolute; undefined for none, scripts and nonsense. */
export function address(href: string | null | undefined, url: URL): string | undefined {
	if (!href) return undefined;
	const absolute = attempt(() => new URL(href, url));
	return absolute && /^(https?|file):$/.test(absolute.protocol) ? absolute.href : undefined;
}
