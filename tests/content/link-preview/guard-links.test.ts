// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Cards } from '../../../src/content/cards/cards';
import { guardLinks } from '../../../src/content/link-preview/guard-links';
import { addressOf } from '../../../src/content/link-preview/link-targets';
import type { LinkTarget } from '../../../src/protocol/answers';
import { testPage } from '../test-page';

beforeEach(() => {
	document.body.innerHTML = '';
});

const ask = vi.fn(async (message: { type: string; links: LinkTarget[] }) => ({ known: message.links.map(() => null) }));
/** The addresses that a page at this path asks about. */
const askedAt = (path: string, open?: string): readonly LinkTarget[] => {
	ask.mockClear();
	const off = new AbortController();
	const page = testPage({ url: new URL(path, 'https://archiveofourown.org/'), ask });
	const story = () => (open ? ({ story: { id: open } } as never) : undefined);
	guardLinks(
		{ page, remembers: true, cards: { known: () => undefined } as unknown as Cards, story },
		off.signal,
	).refresh();
	off.abort();
	return ask.mock.calls[0]?.[0].links ?? [];
};

describe('a page asks about', () => {
	test('links to chapters and other stories, each address once, and to nothing else', () => {
		document.body.innerHTML =
			'<a href="https://archiveofourown.org/works/7/chapters/72">2</a><a href="https://archiveofourown.org/works/7/chapters/72">Next</a>' +
			'<a href="https://archiveofourown.org/works/8">Another</a><a href="https://archiveofourown.org/users/someone">someone</a>' +
			'<a href="https://elsewhere.example/works/9">elsewhere</a>';
		expect(askedAt('/works/7/navigate')).toMatchObject([{ story: '7', chapter: '72' }, { story: '8' }]);
	});

	test('no chapter that is on the page', () => {
		document.body.innerHTML =
			'<div id="chapters"><div class="chapter" id="chapter-2"><h3 class="title"><a href="https://archiveofourown.org/works/7/chapters/72">2</a></h3><div class="userstuff">Text.</div></div></div>';
		expect(askedAt('/works/7/chapters/72')).toEqual([]);
	});

	test('no card: what it opens was judged with it', () => {
		document.body.innerHTML =
			'<ol><li class="work blurb" id="work_5"><h4 class="heading"><a href="https://archiveofourown.org/works/5">A</a></h4></li></ol>';
		expect(askedAt('/tags/Rain/works')).toEqual([]);
	});

	test('the chapters of a drop-down', () => {
		document.body.innerHTML = '<select><option value="71">1</option><option value="72">2</option></select>';
		expect(askedAt('/works/7/chapters/71')).toMatchObject([{ chapter: '71' }, { chapter: '72' }]);
	});
});

test('a link away from the archive has no address of it', () => {
	const url = new URL('https://archiveofourown.org/works/7');
	for (const href of ['https://elsewhere.example/works/8', 'javascript:void(0)', 'mailto:a@b.example', 'http://[']) {
		expect(addressOf(href, url)).toBeUndefined();
	}
	expect(addressOf('/works/8', url)?.href).toBe('https://archiveofourown.org/works/8');
});
