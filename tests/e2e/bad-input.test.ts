import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { list } from '../../demo/ao3/list.ts';
import { singleChapter } from '../../demo/ao3/work-page.ts';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { html } from '../../demo/reply.ts';
import type { DemoWork } from '../../demo/work.ts';
import { WORKS } from '../../demo/works.ts';
import { rulesFromText } from '../../src/core/query/document.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { gateText, marked, press } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const CARD = '#work_1060';
/** A title of 500 characters without a space, a tag from right to left, and a very long one. */
const LONG: DemoWork = {
	...(WORKS[0] as DemoWork),
	id: 1060,
	title: 'Lighthouse'.repeat(50),
	warnings: ['Major Character Death'],
	tags: ['מוות של דמות ראשית', 'grief '.repeat(80).trim()],
	chapters: [{ title: 'One', text: ['The water fell.', 'It rose again.'] }],
};
/** None of them can be decided on a page that has no genres. */
const UNDECIDED = rulesFromText(Array.from({ length: 30 }, (_, n) => `skip genre:storm${n}`).join('\n'), []).rules;

inEachBrowser('what is too long, too many or the other way round', (name) => {
	const reader = readerIn(name);

	const open = async (url: string, width: number): Promise<Page> => {
		await reader.set({
			levels: { 'character-death': 'blur' },
			rules: UNDECIDED,
			lists: { atMost: 'skip', stub: 'line', title: true },
		});
		const [chapter] = LONG.chapters;
		const end = reader.proxy.serve(({ pathname }) => {
			if (pathname === '/works/1060' && chapter) {
				return html(singleChapter(LONG, chapter).replace(/<meta name="viewport"[^>]*>/, ''));
			}
			return pathname.endsWith('/works') ? html(list('Long', [LONG])) : undefined;
		});
		const page = await reader.tab();
		const mobile = name === 'chromium' && width < 400;
		await page.setViewport({ width, height: 2 * width, ...(mobile && { isMobile: true, hasTouch: true }) });
		await page.goto(url);
		end();
		return page;
	};

	// 195 is a phone at 200 % of its size.
	it.each([1100, 390, 195])('leaves the gate whole on a window of %i, with its choices in sight', async (width) => {
		const page = await open('https://archiveofourown.org/works/1060', width);
		expect(await gateText(page)).toContain(words('gate_undecided_other', 8));
		await page.bringToFront();
		const { over, covers, choice } = await page.$eval('forewarned-gate', (gate) => {
			const dialog = gate.shadowRoot?.querySelector('dialog') as HTMLElement;
			const first = gate.shadowRoot?.querySelector('.choice') as HTMLElement;
			const box = dialog.getBoundingClientRect();
			const seen = visualViewport ?? { width: innerWidth, height: innerHeight };
			const { top, bottom } = first.getBoundingClientRect();
			return {
				over: dialog.scrollWidth - dialog.clientWidth,
				covers: box.left <= 1 && box.top <= 1 && box.right >= seen.width - 1 && box.bottom >= seen.height - 1,
				choice: top >= 0 && bottom <= seen.height + 1,
			};
		});
		expect({ over, covers, choice }).toEqual({ over: 0, covers: true, choice: true });
	});

	it('leaves a veiled card a calm line, and its sheet within the window', async () => {
		const page = await open(FIRST_PAGE, 390);
		await marked(page, CARD, 'blur');
		const veil = await find(page, `forewarned-veil:has(+ ${CARD})`);
		expect(await veil.evaluate((host) => host.getBoundingClientRect().height)).toBeLessThanOrEqual(200);
		await press(page, 'choices_more', CARD);
		const dialog = await find(page, 'forewarned-veil >>> dialog');
		expect(await dialog.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBe(0);
	});
});
