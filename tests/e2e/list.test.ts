import { expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { rulesFromText } from '../../src/core/query/document.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { canRead, framesOf, openWatched, untilReadable } from './helpers/frames.ts';
import { marked, press, pressTwice, saysAt, tabTo, unhurried } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const CALM = { card: '#work_1001', title: 'The Lamplighter at Low Tide' };
const DEATH = { card: '#work_1002', title: 'What the Tide Kept' };
const ASSAULT = { card: '#work_1004', title: 'The Quiet Ward' };

/** Someone who wants no stories with deaths on the screen, and none with sexual violence at all. */
const CAREFUL = { levels: { 'character-death': 'blur', 'sexual-violence': 'skip' } } as const;

inEachBrowser('a list of stories', (name) => {
	const reader = readerIn(name);

	const open = (url = FIRST_PAGE) => openWatched(reader, url, DEATH.title, ASSAULT.title);

	it('tells on its card what a story declares, and leaves the others as they are', async () => {
		await reader.set();
		const page = await open();
		await marked(page, DEATH.card, 'alert');
		await marked(page, CALM.card, 'show');
		expect(await saysAt(page, DEATH.card)).toMatch(/death/i);
		expect(await canRead(page, DEATH.title)).toBe(true);
		expect(await canRead(page, CALM.title)).toBe(true);
	});

	it('veils and skips what the reader wants veiled and skipped, with the reasons in words', async () => {
		await reader.set(CAREFUL);
		const page = await open();
		await marked(page, DEATH.card, 'blur');
		await marked(page, ASSAULT.card, 'skip');
		await marked(page, CALM.card, 'show');
		expect(await saysAt(page, DEATH.card)).toMatch(/character death/i);
		expect(await saysAt(page, DEATH.card)).not.toMatch(/Major Character Death/);
		expect(await saysAt(page, ASSAULT.card)).not.toBe('');
		expect(await canRead(page, DEATH.title)).toBe(false);
		expect(await canRead(page, ASSAULT.title)).toBe(false);
	});

	it('tells the words of the page when it is asked why, and takes them away again', async () => {
		await reader.set(CAREFUL);
		const page = await open();
		await marked(page, DEATH.card, 'blur');
		await press(page, 'page_why', DEATH.card);
		expect(await saysAt(page, DEATH.card)).toMatch(/Major Character Death/);
		await press(page, 'page_why', DEATH.card);
		expect(await saysAt(page, DEATH.card)).not.toMatch(/Major Character Death/);
	});

	it('leaves a calm line of a veiled card, on a phone too', async () => {
		await reader.set(CAREFUL);
		const page = await open();
		await page.setViewport({ width: 390, height: 844 });
		await marked(page, DEATH.card, 'blur');
		const height = (of: string) => page.$eval(of, (element) => element.getBoundingClientRect().height);
		expect(await height(DEATH.card)).toBe(0);
		expect(await height(`forewarned-veil:has(+ ${DEATH.card})`)).toBeLessThanOrEqual(160);
	});

	it('makes one line of skipped cards that follow each other, until it is opened', async () => {
		await reader.set({ rules: rulesFromText('skip story:1001 site:ao3\nskip story:1002 site:ao3', []).rules });
		const page = await open();
		await marked(page, CALM.card, 'skip');
		await marked(page, DEATH.card, 'skip');
		const lines = () => page.$$eval('forewarned-veil', (all) => all.filter((one) => one.clientHeight > 0).length);
		await expect.poll(() => saysAt(page, CALM.card)).toContain(words('page_card_run', 2, words('ui_cause_story')));
		const together = await lines();
		await press(page, 'page_card_run_open');
		await expect.poll(lines).toBe(together + 1);
	});

	it('draws a ring around what the reader looks for, unless something veils it', async () => {
		await reader.set({ ...CAREFUL, rules: rulesFromText('highlight tag:fluff\nhighlight tag:angst', []).rules });
		const page = await open();
		await marked(page, CALM.card, 'show');
		await marked(page, DEATH.card, 'blur');
		const ring = (card: string) => page.$eval(card, (element) => getComputedStyle(element).outlineStyle);
		expect([await ring(CALM.card), await ring(DEATH.card)]).toEqual(['solid', 'none']);
		await reader.set(CAREFUL);
		await expect.poll(() => ring(CALM.card)).toBe('none');
	});

	it('tells the title of what is veiled, if its reader wants that', async () => {
		await reader.set({ ...CAREFUL, lists: { atMost: 'skip', stub: 'line', title: true } });
		const page = await open();
		await marked(page, DEATH.card, 'blur');
		expect(await saysAt(page, DEATH.card)).toContain(DEATH.title);
		expect(await saysAt(page, ASSAULT.card)).toContain(ASSAULT.title);
		await reader.set(CAREFUL);
		await expect.poll(() => saysAt(page, DEATH.card)).not.toContain(DEATH.title);
	});

	it.each(['line', 'nothing'] as const)(
		'says so when nothing is left of a page, and offers the next: %s',
		async (stub) => {
			await reader.set({ lists: { atMost: 'skip', stub }, rules: rulesFromText('skip site:ao3', []).rules });
			const page = await open();
			await marked(page, CALM.card, 'skip');
			await press(page, 'choices_gone_next');
			await page.waitForFunction(() => location.search === '?page=2');
			await reader.set({ lists: { atMost: 'skip', stub }, rules: [] });
			await marked(page, CALM.card, 'show');
			expect(await saysAt(page, CALM.card)).not.toContain(words('choices_gone_next'));
		},
	);

	it('shows no frame of a veiled card while the page comes in slowly', async () => {
		await reader.set(CAREFUL);
		const page = await open(`${FIRST_PAGE}?stream=40`);
		await untilReadable(page, 'The Orchard Has Opinions');
		const { frames, present, leaks } = await framesOf(page);
		expect(leaks).toEqual([]);
		expect(frames).toBeGreaterThan(10);
		expect(present).toBeGreaterThan(5);
	});

	it('keeps what is veiled out of selections', async () => {
		await reader.set(CAREFUL);
		const page = await open();
		await marked(page, DEATH.card, 'blur');
		const selected = await page.evaluate(() => {
			const selection = getSelection();
			selection?.selectAllChildren(document.body);
			return String(selection);
		});
		expect(selected).toContain(CALM.title);
		expect(selected).not.toContain(DEATH.title);
		expect(selected).not.toContain(ASSAULT.title);
	});

	it('reveals on a second click, remembers it for the session, and veils again', async () => {
		await reader.set(CAREFUL);
		const page = await open();
		await marked(page, DEATH.card, 'blur');
		await press(page, 'page_show', DEATH.card);
		expect(await canRead(page, DEATH.title)).toBe(false);
		await unhurried(page);
		await press(page, 'page_click_again', DEATH.card);
		await untilReadable(page, DEATH.title);
		await page.reload();
		await untilReadable(page, DEATH.title);
		await press(page, 'page_veil_again', DEATH.card);
		await marked(page, DEATH.card, 'blur');
		expect(await canRead(page, DEATH.title)).toBe(false);
	});

	it('reveals by keyboard alone', async () => {
		await reader.set(CAREFUL);
		const page = await open();
		await marked(page, DEATH.card, 'blur');
		await page.bringToFront();
		await tabTo(page, 'page_show');
		await page.keyboard.press('Enter');
		expect(await canRead(page, DEATH.title)).toBe(false);
		await unhurried(page);
		await page.keyboard.press('Enter');
		await untilReadable(page, DEATH.title);
	});

	it('reveals to a press that is held, and not to a short one', async () => {
		await reader.set({ ...CAREFUL, reveal: 'hold' });
		const page = await open();
		await marked(page, DEATH.card, 'blur');
		await press(page, 'page_show', DEATH.card);
		await press(page, 'page_show', DEATH.card);
		expect(await canRead(page, DEATH.title)).toBe(false);
		await page.mouse.down();
		await untilReadable(page, DEATH.title);
		await page.mouse.up();
	});

	it('opens a skipped card from its line', async () => {
		await reader.set(CAREFUL);
		const page = await open();
		await marked(page, ASSAULT.card, 'skip');
		await pressTwice(page, 'page_show', `forewarned-veil:has(+ ${ASSAULT.card})`);
		await untilReadable(page, ASSAULT.title);
	});

	it('follows the settings at once, without loading the page again', async () => {
		await reader.set();
		const page = await open();
		await marked(page, DEATH.card, 'alert');
		await reader.set(CAREFUL);
		await marked(page, DEATH.card, 'blur');
		expect(await canRead(page, DEATH.title)).toBe(false);
		await reader.set({ levels: { 'character-death': 'show', 'graphic-violence': 'show' } });
		await marked(page, DEATH.card, 'show');
		expect(await canRead(page, DEATH.title)).toBe(true);
	});
});
