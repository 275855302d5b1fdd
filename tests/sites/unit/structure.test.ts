import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteById } from '../../../src/sites';
import { structureOf } from '../../../src/sites/saved/structure';
import efiction from '../efiction';
import { open, readAll } from '../lib/open';

const page = (body: string): string => structureOf(open(`<body>${body}</body>`, 'https://archive.example/'));

describe('a page without its words', () => {
	it('keeps elements, their names, labels, and the shape of addresses', () => {
		const html = page(
			'<div class="title" id="a"><b>Rated:</b> R <a href="https://archive.example/viewstory.php?sid=12&amp;title=Low+Water#x">Low Water</a></div>',
		);
		expect(html).toContain(
			'<div class="title" id="a"><b>Rated:</b>[1]<a href="/viewstory.php?sid=1&amp;title=[9]">[9]</a></div>',
		);
	});

	it('keeps nothing that a reader or an author wrote, wherever it stands', () => {
		const word = fc.stringMatching(/^[a-z]{6,12}zq$/);
		fc.assert(
			fc.property(word, (secret) => {
				const html = page(
					`<!-- ${secret} --><p title="${secret}" data-x="${secret}" style="--x: '${secret}'">The ${secret} fell.</p><script>${secret}</script><style>.${secret}{}</style><input type="hidden" value="${secret}"><input value="${secret}" placeholder="${secret}"><img alt="${secret}" src="/${secret}.png"><a href="javascript:go('${secret}')">x</a><a href="mailto:${secret}@x.example">x</a><a href="/s/1/${secret}-2">x</a><a href="/?q=${secret}">x</a><a href="/users/${secret}/works">x</a><textarea>${secret} x</textarea>`,
				);
				return !html.includes(secret);
			}),
		);
	});

	it('keeps no label that is only the words of a story', () => {
		const body = '<b>Rated:</b> R<div id="story"><p><i>She whispered:</i></p></div>';
		const html = structureOf(open(`<body>${body}</body>`, 'https://archive.example/'), '#story');
		expect(html).toContain('<b>Rated:</b>[1]<div id="story"><p><i>[14]</i></p></div>');
	});

	it('is read as the page was, but for the words', () => {
		const site = siteById('efiction') ?? expect.fail('there is no such archive');
		for (const { html, url, page: kind, name } of efiction.pages) {
			const structure = structureOf(open(html, url));
			// Numbers are others there, so the address has to have its new one.
			const numbers = (text: string) => [...text.matchAll(/\bsid=(\d+)/g)].map(([, number]) => number);
			const own = new URL(url).searchParams.get('sid') ?? '';
			const address = url.replace(`sid=${own}`, `sid=${numbers(structure)[numbers(html).indexOf(own)] ?? own}`);
			const read = readAll(site, open(structure, address), new URL(address));
			expect(read.page, name).toBe(kind);
		}
	});
});
