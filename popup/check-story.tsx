import { t } from '../src/browser/i18n';
import { openStoryCheck } from '../src/browser/story-check';
import { readableFrom } from '../src/core/read-story/address';
import type { PageStatus } from '../src/core/status';
import { Button } from '../src/ui/button';
import type { Page } from './use-page';

interface Props {
	readonly story: Pick<NonNullable<PageStatus['story']>, 'site' | 'id' | 'title' | 'url'>;
	readonly page: Pick<Page, 'tabId' | 'isPrivate' | 'url'>;
}

/** Has the whole story checked, chapter by chapter, on a page of its own. */
export function CheckStory({ story, page: { tabId, isPrivate, url } }: Props) {
	const { site, id, title } = story;
	const address = url && readableFrom(story, url, true);
	if (!address) return null;
	const open = () => openStoryCheck({ site, id, title, address, tabId, isPrivate }).then(() => window.close());
	return (
		<Button wide icon="search" onClick={open}>
			{t('story_title')}
		</Button>
	);
}
