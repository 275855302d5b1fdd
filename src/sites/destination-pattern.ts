import type { Destination } from '../core/story';

/**
 * What an address opens where its path and query match: the group `story` is the archive's id of the story, `chapter`
 * that of the chapter, or its number, as the site's `chapter` gives it; a group that is left out is not told by it.
 */
export const destinationPattern =
	(pattern: RegExp) =>
	({ pathname, search }: URL): Destination | undefined => {
		const found = pattern.exec(pathname + search);
		const { story, chapter } = found?.groups ?? {};
		return found ? { ...(story && { story }), ...(chapter && { chapter }) } : undefined;
	};
