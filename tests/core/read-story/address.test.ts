import { describe, expect, it } from 'vitest';
import { readableFrom } from '../../../src/core/read-story/address';

const page = new URL('https://archive.example/works/7/chapters/3');

describe('a whole story can be read', () => {
	it('from its own address, or from the page that it is open on', () => {
		expect(readableFrom({ site: 'ao3', url: 'https://archive.example/works/7' }, page, true)).toBe(
			'https://archive.example/works/7',
		);
		expect(readableFrom({ site: 'ao3' }, page, true)).toBe(page.href);
	});

	it.each([
		['from a list that does not link it', { site: 'ao3' }, page, false],
		['at another host than the page’s', { site: 'ao3', url: 'https://other.example/works/7' }, page, true],
		['where it is a text file', { site: 'document' }, page, true],
		['where it is an article', { site: 'article' }, page, true],
		['on a site that its reader pointed out', { site: 'stories.example' }, page, true],
		['on the device', { site: 'ao3' }, new URL('file:///home/reader/work.html'), true],
	])('but not %s', (_, story, at, opened) => {
		expect(readableFrom(story, at, opened)).toBeUndefined();
	});
});
