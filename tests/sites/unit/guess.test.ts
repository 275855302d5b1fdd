import { describe, expect, it } from 'vitest';
import { siteById } from '../../../src/sites';
import { guessSite, savedFrom, siteOf } from '../../../src/sites/guess';
import { html } from '../lib/fixture';
import { open } from '../lib/open';

const ABOUT = 'about:blank';

describe('where a saved page comes from', () => {
	it('is said by the canonical link', () => {
		const page = html('x', '', '<link rel="canonical" href="https://www.fanfiction.net/s/1/1/">');
		expect(savedFrom(open(page, ABOUT))?.href).toBe('https://www.fanfiction.net/s/1/1/');
		expect(guessSite(open(page, ABOUT))?.id).toBe('fanfiction');
	});

	it('is said by the comment that browsers leave', () => {
		const page = `<!DOCTYPE html><!-- saved from url=(0035)https://archiveofourown.org/works/1 -->${html('x', '').slice(15)}`;
		expect(savedFrom(open(page, ABOUT))?.href).toBe('https://archiveofourown.org/works/1');
	});

	it('is unknown where the link has no host', () => {
		expect(savedFrom(open(html('x', '', '<link rel="canonical" href="/s/1/">'), ABOUT))).toBeUndefined();
	});
});

describe('the archive of a page', () => {
	const otw = html('x', '<dl class="work meta group"><dd class="rating tags"><a class="tag">Mature</a></dd></dl>');

	it('is told by its address', () => {
		expect(siteOf(open(otw, ABOUT), new URL('https://superlove.sayitditto.net/works/1'))?.id).toBe('superlove');
	});

	it('is told by its structure on hosts and in files nobody knows', () => {
		expect(siteOf(open(otw, ABOUT), new URL('https://archive.example/works/1'))?.id).toBe('ao3');
		expect(siteOf(open(otw, ABOUT), new URL('file:///home/reader/work.html'))?.id).toBe('ao3');
	});

	it('is any archive of a known software, unless the page names one', () => {
		const page = (name: string) =>
			html(
				name,
				`<div id="sitename">${name}</div><div id="pagetitle"><a href="viewstory.php?sid=1">The Long Shore</a></div>`,
			);
		const url = new URL('https://archive.example/viewstory.php?sid=1');
		expect(siteOf(open(page('Some Archive'), ABOUT), url)?.id).toBe('efiction');
		expect(siteOf(open(page('Nine Lives'), ABOUT), url)?.id).toBe('ninelivesarchive');
	});

	it('is the text reader for text, wherever it lies', () => {
		const text = html('', '<pre>The water fell.</pre>');
		expect(siteOf(open(text, ABOUT), new URL('https://www.gutenberg.org/files/1/1.txt'))?.id).toBe('document');
	});

	it('is nobody where nothing is known', () => {
		expect(siteOf(open(html('x', '<p>Recipes</p>'), ABOUT), new URL('https://example.org/'))).toBeUndefined();
	});
});

describe('an archive by its id', () => {
	it('is found, or is not', () => {
		expect(siteById('ao3')?.name).toBe('Archive of Our Own');
		expect(siteById('nowhere')).toBeUndefined();
	});
});
