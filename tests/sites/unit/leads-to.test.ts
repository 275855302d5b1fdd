import { describe, expect, test } from 'vitest';
import { siteFor, sites } from '../../../src/sites';

const leadsTo = (address: string) => siteFor(new URL(address))?.leadsTo(new URL(address));

describe('where an address leads', () => {
	test.each([
		['https://archiveofourown.org/works/12', { story: '12' }],
		['https://archiveofourown.org/works/12/chapters/34?view_adult=true#workskin', { story: '12', chapter: '34' }],
		['https://archiveofourown.org/collections/Lanterns/works/12', { story: '12' }],
		['https://archiveofourown.org/works/12/navigate', { story: '12' }],
		['https://www.fanfiction.net/s/12/3/A-Title', { story: '12', chapter: '3' }],
		['https://www.fanfiction.net/s/12/', { story: '12', chapter: '1' }],
		['https://www.royalroad.com/fiction/12/a-title', { story: '12' }],
		['https://www.royalroad.com/fiction/12/a-title/chapter/34/one', { story: '12', chapter: '34' }],
		['https://www.scribblehub.com/series/12/a-title/', { story: '12' }],
		['https://www.scribblehub.com/read/12-a-title/chapter/34/', { story: '12', chapter: '34' }],
		['https://www.wattpad.com/story/12-a-title', { story: '12' }],
		['https://www.wattpad.com/34-a-title-one', { chapter: '34' }],
		['https://potionsandsnitches.org/fanfiction/viewstory.php?sid=12&chapter=3', { story: '12', chapter: '3' }],
		['https://forums.spacebattles.com/threads/a-story.12/', { story: '12' }],
		['https://forums.spacebattles.com/threads/a-story.12/page-3#post-4', { story: '12' }],
		['https://forums.spacebattles.com/threads/a-story.12/reader/page-2', { story: '12' }],
		['https://forums.spacebattles.com/threads/12/post-4', { story: '12' }],
		['https://forums.spacebattles.com/posts/4/', {}],
		['https://www.alternatehistory.com/forum/threads/a-story.12/', { story: '12' }],
		['https://thekittenboard.com/board/viewtopic.php?f=4&t=12&start=50', {}],
		['https://thekittenboard.com/board/viewtopic.php?p=34#p34', {}],
	])('%s', (address, destination) => {
		expect(leadsTo(address)).toEqual(destination);
	});

	test.each([
		'https://archiveofourown.org/works/12/comments',
		'https://archiveofourown.org/works/12/kudos',
		'https://archiveofourown.org/works/search',
		'https://archiveofourown.org/tags/Fluff/works',
		'https://www.fanfiction.net/u/12/Someone',
		'https://www.royalroad.com/fictions/best-rated',
		'https://www.royalroad.com/profile/12',
		'https://www.scribblehub.com/series/12/a-title/stats/',
		'https://www.wattpad.com/user/Someone',
		'https://forums.spacebattles.com/threads/a-story.12/threadmarks',
		'https://forums.spacebattles.com/threads/a-story.12/threadmarks?per_page=50',
		'https://forums.spacebattles.com/forums/writing.19/',
		'https://thekittenboard.com/board/viewforum.php?f=4',
	])('%s opens no text', (address) => {
		expect(leadsTo(address)).toBeUndefined();
	});

	test('no site fails on addresses of others', () => {
		for (const site of sites) {
			expect(() => sites.flatMap(({ examples }) => examples).map((one) => site.leadsTo(new URL(one)))).not.toThrow();
		}
	});
});
