import { describe, expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { beginWatched, canRead, framesOf, untilReadable } from './helpers/frames.ts';
import { gateText, marked, noGate, press, tabTo } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';

const WORK = 'https://archiveofourown.org/works/1002?view_adult=true';
/** Stands at the head of every chapter that must not be read before the gate is passed. */
const MARK = 'Quillmark';
/** Only deaths are to be told of; so are they alone in what the tests expect. */
const DEATHS = { levels: { 'character-death': 'alert', 'graphic-violence': 'show' } } as const;

inEachBrowser('a story', (name) => {
	const reader = readerIn(name);

	const open = (url: string) => beginWatched(reader, url, MARK);

	it('asks before the text, from what the author declares, while the page is still on its way', async () => {
		await reader.set();
		const page = await open(`${WORK}&stream=80`);
		const said = await gateText(page);
		expect(said).toMatch(/What the Tide Kept/);
		expect(said).toMatch(/character death/i);
		expect(said).toMatch(/graphic violence/i);
		await page.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
		const { frames, present, leaks, gateAt } = await framesOf(page);
		expect(leaks).toEqual([]);
		expect(gateAt).toBe('loading');
		expect(frames).toBeGreaterThan(20);
		expect(present).toBeGreaterThan(5);
	});

	it('reads on when asked to, and does not ask again at the next chapter', async () => {
		await reader.set({ ...DEATHS, scanner: { on: false, sensitivity: 'balanced', unset: 'show' } });
		const page = await open(WORK);
		await gateText(page);
		await press(page, 'gate_choice_read_on');
		await untilReadable(page, 'Quillmark one');
		await noGate(page);
		await page.click('li.chapter.next a');
		await untilReadable(page, 'Quillmark two');
		expect(await page.$('forewarned-gate')).toBeNull();
	});

	it('goes back with Escape, without a word of the story having been on the screen', async () => {
		await reader.set(DEATHS);
		const page = await open(FIRST_PAGE);
		await marked(page, '#work_1016', 'alert');
		await page.goto('https://archiveofourown.org/works/1016');
		await gateText(page);
		await page.bringToFront();
		await page.keyboard.press('Escape');
		await page.waitForFunction((list) => location.href === list, { polling: 50 }, FIRST_PAGE);
	});

	it('is passed by keyboard alone', async () => {
		await reader.set({ levels: { 'character-death': 'alert' } });
		const page = await open('https://archiveofourown.org/works/1016');
		await gateText(page);
		await page.bringToFront();
		await tabTo(page, 'gate_choice_read_on');
		await page.keyboard.press('Enter');
		await noGate(page);
	});

	it('offers the next chapter first to a reader who skips', async () => {
		await reader.set({ levels: { 'character-death': 'skip' } });
		const page = await open(WORK);
		await gateText(page);
		const first = await page.$eval(
			'forewarned-gate',
			(gate) => gate.shadowRoot?.querySelector('.choices button')?.textContent,
		);
		await press(page, 'gate_choice_next');
		await page.waitForFunction(() => location.pathname.endsWith('/chapters/100202'), { polling: 50 });
		expect(first).toMatch(/next/i);
		await gateText(page);
		expect(await canRead(page, MARK)).toBe(false);
	});

	it('asks already at the question that archives put before works for adults', async () => {
		await reader.set();
		const page = await open('https://archiveofourown.org/works/1004');
		expect(await gateText(page)).toMatch(/sexual violence/i);
	});

	it('does not ask twice when the archive asks too', async () => {
		await reader.set();
		const page = await open('https://archiveofourown.org/works/1004');
		await gateText(page);
		await press(page, 'gate_choice_read_on');
		await noGate(page);
		await page.click('a[href*="view_adult=true"]');
		await untilReadable(page, 'Quillmark four');
		expect(await page.$('forewarned-gate')).toBeNull();
	});

	it('shows no frame of any chapter of an entire work that comes in slowly', async () => {
		await reader.set();
		const page = await open(`${WORK}&view_full_work=true&stream=40`);
		await gateText(page);
		await page.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
		expect((await framesOf(page)).leaks).toEqual([]);
		await press(page, 'gate_choice_read_on');
		for (const chapter of ['one', 'two', 'three']) await untilReadable(page, `${MARK} ${chapter}`);
	});

	it("counts a chapter's own notes for that chapter alone", async () => {
		await reader.set({ levels: { panic: 'alert', 'self-harm': 'show', suicide: 'show' } });
		const first = await open('https://archiveofourown.org/works/1003/chapters/100301');
		await untilReadable(first, 'The harbour lights');
		expect(await first.$('forewarned-gate')).toBeNull();
		const second = await open('https://archiveofourown.org/works/1003/chapters/100302');
		expect(await gateText(second)).toMatch(/anxiety and panic/i);
	});

	it('lets a story through that declares nothing the reader asked about, untouched', async () => {
		await reader.set();
		const page = await open('https://archiveofourown.org/works/1001');
		await untilReadable(page, 'The harbour lights');
		expect(await page.$('forewarned-gate')).toBeNull();
		expect(await page.$$('forewarned-veil')).toEqual([]);
	});

	describe('on an archive that has no place for warnings', () => {
		const STORY = 'https://www.fanfiction.net/s/1001/1/The-Lamplighter-at-Low-Tide';

		it('is opened as it is, unless the reader wants to be told of silence', async () => {
			await reader.set();
			const page = await open(STORY);
			await untilReadable(page, 'The harbour lights');
			expect(await page.$('forewarned-gate')).toBeNull();
		});

		it('says that the page does not say, and never that there is nothing', async () => {
			await reader.set({ silence: { withheld: 'alert', unrated: 'alert', unknown: 'alert' } });
			const page = await open(`${STORY}?stream=40`);
			expect(await gateText(page)).toMatch(/warnings/i);
			expect(await canRead(page, 'The harbour lights')).toBe(false);
			await press(page, 'gate_choice_read_on');
			await untilReadable(page, 'The harbour lights');
		});
	});
});
