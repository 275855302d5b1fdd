import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { SECTIONS } from '../../options/section.ts';
import { languages } from '../../tools/lib/locales/files.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { openPopup } from './helpers/popup.ts';
import { readerIn } from './helpers/reader.ts';
import { builtMessages, type Messages } from './helpers/words.ts';

const PHONE = { width: 390, height: 844 };

/** Runs in the page: what the browser's own words for an extension are, in another language. */
function speak(messages: Messages): void {
	const say = (key: string, given: unknown[] = []) =>
		(messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => String([given].flat()[n - 1] ?? ''));
	const { browser, chrome } = globalThis as never as Record<string, { i18n?: { getMessage: unknown } } | undefined>;
	for (const api of [browser, chrome]) if (api?.i18n) api.i18n.getMessage = say;
}

/** Runs in the page: everything that does not fit where it stands, with the words in it. */
function unfitting(): string[] {
	for (const details of document.querySelectorAll('details')) details.open = true;
	const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(
		(element) => element instanceof HTMLElement && !element.closest('.only-spoken, [hidden]') && element.offsetParent,
	);
	const scrolls = (element: Element | null): boolean =>
		element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
	const told = (element: HTMLElement, why: string) =>
		`${why}: ${element.localName}.${element.className} ${element.innerText.slice(0, 60).replace(/\s+/g, ' ')}`;
	const width = document.documentElement.clientWidth;
	return [
		...(document.documentElement.scrollWidth > width ? ['the page is wider than the screen'] : []),
		...all.flatMap((element) => {
			if (scrolls(element)) return [];
			const { left, right } = element.getBoundingClientRect();
			if (right > width + 1 || left < -1) return [told(element, 'off the screen')];
			if (getComputedStyle(element).display === 'inline') return [];
			if (element.scrollWidth > element.clientWidth + 1) return [told(element, 'too wide')];
			const pressed = element.matches('button, a, label, summary');
			return pressed && element.scrollHeight > element.clientHeight + 1 ? [told(element, 'too high')] : [];
		}),
	];
}

inEachBrowser('every language fits a phone', (name) => {
	// What fits in one browser fits in the other: the style sheets are the same.
	const looked = it.runIf(name === 'chromium');
	const reader = readerIn(name);
	beforeAll(async () => {
		const day = new Date().toISOString().slice(0, 10);
		const tally = { alert: 12, blur: 3, skip: 140 };
		await reader.set({
			levels: { 'sexual-violence': 'skip', 'pregnancy-loss': 'blur', 'eating-disorder': 'alert' },
			own: [{ id: 'w', words: 'thunderstorm* overhead', topic: 'natural-disaster' }],
			exceptions: [{ kind: 'story', site: 'ao3', id: '7', name: 'What the Tide Kept at Hollow Point', until: 'new' }],
		});
		await reader.own.evaluate(
			(lately) =>
				(
					globalThis as never as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
				).chrome.storage.local.set({ lately, news: true }),
			[{ day, topics: { 'pregnancy-loss': tally, 'human-trafficking': tally }, sites: { ao3: tally } }],
		);
	});

	const phoneIn = async (language: string): Promise<Page> => {
		const page = await reader.tab();
		await page.setViewport(PHONE);
		await page.evaluateOnNewDocument(speak, builtMessages('chrome', language));
		return page;
	};
	const fits = (page: Page) => expect.poll(() => page.evaluate(unfitting)).toEqual([]);

	looked('or this check would say so', async () => {
		const page = await reader.tab();
		await page.setViewport(PHONE);
		await reader.launched.openOwn('welcome/index.html', page);
		await fits(page);
		await page.$eval('main button[data-kind="main"] span', (words) => {
			words.textContent = 'Schifffahrt'.repeat(9);
		});
		expect((await page.evaluate(unfitting)).join()).toMatch(/off the screen|too wide/);
	});

	looked.each(languages())('%s', async (language) => {
		const page = await phoneIn(language);
		await reader.launched.openOwn('options/index.html', page);
		for (const section of SECTIONS) {
			await page.evaluate((to) => location.assign(`#/${to}`), section);
			await find(page, `nav a[aria-current][href="#/${section}"]`);
			await fits(page);
		}
		for (const own of ['welcome', 'practice', 'check']) {
			await reader.launched.openOwn(`${own}/index.html`, page);
			await find(page, 'main h1');
			await fits(page);
		}
		const story = await reader.tab();
		await story.goto('https://archiveofourown.org/works/1002?view_adult=true');
		await find(story, 'forewarned-gate');
		const popup = await openPopup(reader, story, page);
		await find(popup, 'footer');
		expect(await popup.$eval('html', (html) => html.lang)).toBe(language.replace('_', '-'));
		await fits(popup);
	});
});
