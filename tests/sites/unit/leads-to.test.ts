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
	])('%s opens no text', (address) => {
		expect(leadsTo(address)).toBeUndefined();
	});

	test('no site fails on addresses of others', () => {
		for (const site of sites) {
			expect(() => sites.flatMap(({ examples }) => examples).map((one) => site.leadsTo(new URL(one)))).not.toThrow();
		}
	});
});
