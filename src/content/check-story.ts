import { readableFrom } from '../core/read-story/address';
import type { Story } from '../core/story';
import type { Page } from './page';

/** What has a whole story checked, on a page of our own; undefined: it cannot be. */
export function storyCheck({ site: on, url, ask }: Page, story: Story): (() => void) | undefined {
	const address = readableFrom(story, url, on.kind(document, url) === 'story');
	if (!address) return undefined;
	const { site, id, title } = story;
	return () => void ask({ type: 'check-story', story: { site, id, title }, address }).catch(() => undefined);
}
