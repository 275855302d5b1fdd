import { beforeAll, beforeEach, expect, it } from 'vitest';
import { list as listOf } from '../../demo/ao3/list.ts';
import { html } from '../../demo/reply.ts';
import type { DemoWork } from '../../demo/work.ts';
import { WORKS } from '../../demo/works.ts';
import { faults } from './helpers/axe.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import {
	asksFirst,
	CONTENTS,
	MILL,
	NEXT,
	ONE,
	openWhole,
	pathOf,
	publish,
	TWO,
	untilPiecesSay,
} from './helpers/mill.ts';
import { allStored, forgetAll } from './helpers/own-pages.ts';
import { marked, noGate, press } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';

inEachBrowser('what an earlier visit found', (name) => {
	const reader = readerIn(name);
	beforeAll(() => void publish(reader));
	beforeEach(() => forgetAll(reader.own));

	const kept = () => allStored(reader.own);
	/** Opens the second chapter once, so that what is in it is remembered. */
	const visit = async () => {
		const page = await openWhole(reader, TWO);
		await expect.poll(kept, { timeout: 20_000 }).toContain('chapters:index');
		await page.close();
	};

	it('marks the chapter in contents and on the way to it, and moves nothing', async () => {
		await reader.set({ levels: { fire: 'alert', 'natural-disaster': 'show' } });
		const first = await openWhole(reader, CONTENTS);
		const plain = await first.$$eval('ol.index a, ol.index span', (all) =>
			all.map((one) => one.getBoundingClientRect().left),
		);
		await visit();
		const page = await openWhole(reader, CONTENTS);
		await find(page, `a[href$="${new URL(TWO).pathname}"] forewarned-veil >>> [role="img"]`);
		expect(await page.$$('ol.index forewarned-veil')).toHaveLength(1);
		const now = await page.$$eval('ol.index a, ol.index span', (all) =>
			all.map((one) => one.getBoundingClientRect().left),
		);
		expect(now).toEqual(plain);
		await page.hover(`a[href$="${new URL(TWO).pathname}"]`);
		await untilPiecesSay(page, /Fire.*Found earlier in chapter 2 \(very likely\)/s);
		expect(await faults(page, 'forewarned-veil')).toEqual([]);
		const chapter = await openWhole(reader, ONE);
		await find(chapter, `${NEXT} forewarned-veil >>> [role="img"]`);
	});

	it('tells beside the drop-down, whose words stay as they are', async () => {
		await reader.set({ levels: { fire: 'alert' } });
		await visit();
		const page = await openWhole(reader, ONE);
		await find(page, `${NEXT} forewarned-veil`);
		await page.hover('#selected_id');
		await untilPiecesSay(page, /2\. Embers.*Fire/s);
		expect(await page.$$eval('#selected_id option', (all) => all.map(({ textContent }) => textContent))).toEqual([
			'1. Bread',
			'2. Embers',
			'3. Spring',
		]);
	});

	it('asks first before a chapter with something to skip, and its gate does not repeat it', async () => {
		await reader.set({ levels: { fire: 'skip' } });
		await visit();
		const page = await openWhole(reader, ONE);
		await find(page, `${NEXT} forewarned-veil`);
		await page.click(NEXT);
		await asksFirst(page);
		await press(page, 'before_open');
		await expect.poll(() => pathOf(page), { timeout: 20_000 }).toBe(new URL(TWO).pathname);
		await find(page, '.userstuff [data-forewarned="skip"]');
		await noGate(page);
	});

	it('tells of the story on its card, and takes no card away by a guess', async () => {
		await reader.set({ levels: { fire: 'skip' } });
		await visit();
		const off = reader.proxy.serve(({ pathname }) =>
			pathname === '/tags/Mills/works' ? html(listOf('Mills', [MILL, WORKS[0] as DemoWork])) : undefined,
		);
		const page = await openWhole(reader, 'https://archiveofourown.org/tags/Mills/works');
		await marked(page, '#work_2001', 'blur');
		await marked(page, '#work_1001', 'show');
		await press(page, 'page_why', '#work_2001');
		await untilPiecesSay(page, /Found earlier in chapter 2 \(very likely\)/);
		off();
	});
});
