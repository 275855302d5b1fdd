import { expect, it } from 'vitest';
import { html } from '../../demo/reply.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { canRead, framesOf, openWatched, untilReadable } from './helpers/frames.ts';
import { gateText } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';

const MARK = 'Quillmark';
const WORK = 'https://archiveofourown.org/works/9001';
const sentence = `${MARK} the ferry came in late, and nobody on the quay had thought to bring a lamp. `;
const paragraphs = `<p>${sentence}</p>`.repeat(30);

/** A chapter as no layout of ours has it: no class, no header, no place for labels. */
const PAGE = `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><main><h1>The Ferry</h1><section>${paragraphs}</section></main><footer>Foot of the page</footer></body></html>`;
/** The same, fetched by the page itself after it has come. */
const FETCHED = `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><main><h1>The Ferry</h1><div id="here"></div></main><footer>Foot of the page</footer><script>setTimeout(() => { document.querySelector('#here').innerHTML = ${JSON.stringify(`<section>${paragraphs}</section>`)}; }, 400);</script></body></html>`;

inEachBrowser('a chapter in a layout that nobody has seen', (name) => {
	const reader = readerIn(name);

	it.each([
		['while it comes in', PAGE, 'stream=25'],
		['in pieces of any size', PAGE, 'stream=12&seed=7'],
		['when the page fetches it later', FETCHED, 'late'],
	])('is covered from its first words on, %s', async (_, page, query) => {
		await reader.set({ silence: { withheld: 'show', unrated: 'show', unknown: 'alert' } });
		const end = reader.proxy.serve(({ pathname }) => (pathname === '/works/9001' ? html(page) : undefined));
		const tab = await openWatched(reader, `${WORK}?${query}`, MARK);
		await gateText(tab);
		end();
		const { present, leaks } = await framesOf(tab);
		expect(present).toBeGreaterThan(0);
		expect(leaks).toEqual([]);
		expect(await canRead(tab, MARK)).toBe(false);
	});

	it('is released where nothing asks for anything, with the page around it', async () => {
		await reader.set({
			levels: {},
			silence: { withheld: 'show', unrated: 'show', unknown: 'show' },
			scanner: { on: false, sensitivity: 'balanced', unset: 'show' },
		});
		const end = reader.proxy.serve(({ pathname }) => (pathname === '/works/9001' ? html(PAGE) : undefined));
		const tab = await openWatched(reader, `${WORK}?stream=5`, MARK, 'Foot of the page');
		await untilReadable(tab, MARK);
		await untilReadable(tab, 'Foot of the page');
		end();
	});
});
