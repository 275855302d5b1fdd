import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { attack, type Place } from './helpers/attack.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { marked, unhurried } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

/** The short run of `npm run attack`: one page of each kind, and those that got past once. */
const SHORT: Readonly<Record<Place, readonly string[]>> = {
	list: [
		...['slot-in-contents', 'host-styles', 'contents-words', 'scroll-markers', 'scroll-buttons', 'controls', 'use'],
		...[
			'popover-slot',
			'other-layers',
			'made-of-list-items',
			'marks-back',
			'moved-before',
			'back-as-another',
			'half-in',
			'wide-as-words',
			'busy',
			'written',
		],
		...['xhtml', 'xml', 'no-styles', 'parts-that-replace', 'form-all', 'form-cards', 'picture-all'],
	],
	chapter: ['form-all', 'picture-all'],
	passages: [
		...['made-anew', 'one-made-anew', 'words-moved', 'class-off-and-on', 'address-and-anew', 'translated'],
		...['translated-beside', 'slot', 'details'],
	],
};

const CARD = '#work_1002';

inEachBrowser('a hostile page', (name) => {
	const reader = readerIn(name);

	describe.each(Object.entries(SHORT))('shows nothing (%s)', (place, tricks) => {
		it.each(tricks)('%s', async (trick) => {
			expect(await attack(reader, { trick, place: place as Place })).toEqual([]);
		});
	});

	const open = async (trick: string, reveal: 'hold' | 'twice'): Promise<[Page, ElementHandle<Element>]> => {
		await reader.set({ levels: { 'character-death': 'blur' }, reveal });
		const page = await reader.tab();
		await page.goto(`${FIRST_PAGE}?hostile=${trick}`);
		await page.bringToFront();
		await marked(page, CARD, 'blur');
		return [page, await find(page, `forewarned-veil:has(+ ${CARD}) >>> button ::-p-text(${words('page_show')})`)];
	};
	const mark = (page: Page) => page.$eval(CARD, (card) => card.getAttribute('data-forewarned'));

	it('moves a veiled card and what stands for it together, and takes both away', async () => {
		const [page] = await open('', 'twice');
		const beside = () =>
			page.evaluate((card) => {
				const veil = document.querySelector(card)?.previousElementSibling?.localName;
				const alone = [...document.querySelectorAll('ol.work.index > forewarned-veil:last-child')].length;
				return [veil ?? 'none', alone];
			}, CARD);
		await page.evaluate(
			(card) => document.querySelector('ol.work.index')?.append(document.querySelector(card) ?? ''),
			CARD,
		);
		await expect.poll(beside).toEqual(['forewarned-veil', 0]);
		await page.evaluate((card) => document.querySelector(card)?.remove(), CARD);
		await expect.poll(beside).toEqual(['none', 0]);
	});

	it('gets no long press out of a tap whose end it swallows', async () => {
		const [page, button] = await open('release-swallowed', 'hold');
		await button.click();
		await unhurried(page);
		await unhurried(page);
		await unhurried(page);
		expect(await mark(page)).toBe('blur');
	});

	it('gets no reveal out of a double click', async () => {
		const [page, button] = await open('', 'twice');
		await button.click({ count: 2 });
		await unhurried(page);
		expect(await mark(page)).toBe('blur');
	});

	// Firefox has nothing that tells whether an element can really be seen.
	it.runIf(name === 'chromium').each(['decoy', 'covered-by-picture'])(
		'gets no press on what is not seen (%s)',
		async (trick) => {
			const [page, button] = await open(trick, 'twice');
			await button.click();
			await unhurried(page);
			await button.click();
			await unhurried(page);
			expect(await mark(page)).toBe('blur');
		},
	);
});
