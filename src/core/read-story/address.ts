import type { Story } from '../story';

/** Sites that are no archives: text files, articles, and what a reader pointed out, which goes by its host. */
const NO_ARCHIVE = /\.|^(?:document|article)$/;

/**
 * The address from which a whole story can be read; undefined where it cannot: what is no archive has no chapters to
 * go on to, and only the archive of the page at hand can be asked from there. `opened`: the page is one of the story.
 */
export function readableFrom(
	{ site, url }: Pick<Story, 'site' | 'url'>,
	page: URL,
	opened: boolean,
): string | undefined {
	const address = url ?? (opened ? page.href : undefined);
	if (!address || NO_ARCHIVE.test(site) || !page.protocol.startsWith('http')) return undefined;
	return new URL(address).origin === page.origin ? address : undefined;
}
