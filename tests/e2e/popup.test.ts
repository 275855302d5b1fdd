import { expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { canRead, openWatched, untilReadable } from './helpers/frames.ts';
import { click, registrations, setLevel, untilSaid } from './helpers/own-pages.ts';
import { gateText, marked, noGate, press } from './helpers/pieces.ts';
import { badgeOf, openPopup, tabInFront } from './helpers/popup.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

inEachBrowser('the popup', (name) => {
	const reader = readerIn(name);

	const open = (url: string) => openWatched(reader, url, 'Quillmark', 'Marrowby');

	it('says what a story declares and what was done', async () => {
		await reader.set();
		const page = await open('https://archiveofourown.org/works/1002?view_adult=true');
		await gateText(page);
		const popup = await openPopup(reader, page);
		await untilSaid(popup, 'What the Tide Kept');
		await untilSaid(popup, words('popup_done_alert'));
		await untilSaid(popup, words('topic_character_death_name'));
	});

	it('counts the cards of a list', async () => {
		await reader.set();
		const page = await open(FIRST_PAGE);
		await marked(page, '#work_1020', 'show');
		const popup = await openPopup(reader, page);
		await untilSaid(popup, words('popup_cards_other', 20));
	});

	it('names what acted on a list, on how many stories', async () => {
		await reader.set({ levels: { 'character-death': 'blur' } });
		const page = await open(FIRST_PAGE);
		await marked(page, '#work_1002', 'blur');
		await marked(page, '#work_1020', 'show');
		const popup = await openPopup(reader, page);
		await untilSaid(popup, words('topic_character_death_name'));
	});

	it('turns a site off and on, and pauses everywhere; the toolbar tells of it', async () => {
		await reader.set({ levels: { 'character-death': 'blur' } });
		const page = await open(FIRST_PAGE);
		await marked(page, '#work_1002', 'blur');
		const tab = await tabInFront(reader.own);
		const badge = () => badgeOf(reader.own, tab?.id);
		await expect.poll(badge).toMatch(/^\d+$/);
		const popup = await openPopup(reader, page);
		// By itself, not by the pointer: what the page pauses with may lie over it.
		const turn = async () =>
			(await find(popup, '.beyond [role="switch"]')).evaluate((input) => (input as HTMLInputElement).click());
		await turn();
		await untilSaid(popup, words('popup_off', 'Archive of Our Own'));
		await expect.poll(badge).toBe('–');
		expect(await canRead(page, 'What the Tide Kept')).toBe(true);
		await turn();
		await marked(page, '#work_1002', 'blur');
		await popup.bringToFront();
		await (await find(popup, `.beyond button`)).evaluate((button) => (button as HTMLButtonElement).click());
		await untilSaid(popup, words('popup_paused_all'));
		await expect.poll(badge).toBe('–');
		await click(popup, 'popup_resume');
		await marked(page, '#work_1002', 'blur');
	});

	it('changes a level for a topic of the page, and the page follows', async () => {
		await reader.set({ levels: { 'graphic-violence': 'show' } });
		const page = await open('https://archiveofourown.org/works/1002?view_adult=true');
		await gateText(page);
		const popup = await openPopup(reader, page);
		await setLevel(popup, 'character-death', 'show');
		await page.bringToFront();
		await noGate(page);
		await untilReadable(page, 'Quillmark one');
	});

	it('pauses a page, and takes it up again', async () => {
		await reader.set();
		const page = await open('https://archiveofourown.org/works/1002?view_adult=true');
		await gateText(page);
		const popup = await openPopup(reader, page);
		await click(popup, 'popup_pause_page');
		await untilSaid(popup, words('popup_paused_page'));
		await noGate(page);
		await untilReadable(page, 'Quillmark one');
		await popup.bringToFront();
		await click(popup, 'popup_resume');
		await page.bringToFront();
		await gateText(page);
		expect(await canRead(page, 'Quillmark one')).toBe(false);
	});

	it('reads any page at once when it is asked to, above what is shown already', async () => {
		await reader.set();
		const article = 'http://stories.example/blog/the-mill-road';
		if (name === 'firefox') {
			// Only a click on the toolbar gives leave for one page; a test must turn the whole site on.
			const before = await openPopup(reader, await open(article));
			await click(before, 'popup_always');
			await expect.poll(() => registrations(reader.own), { timeout: 10_000 }).toBe(1);
		}
		// In a test the site has to be turned on; here it is not read by itself all the same.
		await reader.own.evaluate(async () => {
			const api = (globalThis as never as { chrome: { scripting: { unregisterContentScripts(): Promise<void> } } })
				.chrome;
			await api.scripting.unregisterContentScripts();
		});
		const page = await open(article);
		const popup = await openPopup(reader, page);
		await click(popup, 'popup_read');
		await page.bringToFront();
		expect(await gateText(page)).toMatch(/sexual violence/i);
		await press(page, 'gate_choice_all');
		await noGate(page);
	});
});
