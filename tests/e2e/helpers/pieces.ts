import type { ElementHandle, Page } from 'puppeteer-core';
import { find } from './find.ts';
import { words } from './words.ts';

// What Forewarned puts on pages stands in shadow roots, open in the copy of the build that is tested.

const PIECES = ':is(forewarned-gate, forewarned-veil)';
/** In an element, or before it, where what stands for a veiled card is; anywhere, if none is named. */
const piecesIn = (within: string): string => {
	if (within === '' || /^forewarned-/.test(within)) return within || PIECES;
	return `:is(${within} ${PIECES}, ${PIECES}:has(+ ${within}))`;
};

/** Waits for one of our buttons by the words on it, below an element of the page if one is given. */
const button = (page: Page, key: string, within = ''): Promise<ElementHandle<Element>> =>
	find(page, `${piecesIn(within)} >>> button ::-p-text(${words(key)})`);

/** Waits until an element stays where it is: a sheet that still grows moves it away from under the pointer. */
const still = (page: Page, element: ElementHandle<Element>): Promise<unknown> =>
	page.waitForFunction(
		(moving) =>
			new Promise((done) => {
				const before = moving.getBoundingClientRect();
				setTimeout(() => {
					const { top, left } = moving.getBoundingClientRect();
					done(top === before.top && left === before.left);
				}, 40);
			}),
		{ polling: 20 },
		element,
	);

/** Presses one of our buttons with the pointer, once it stands still, in the tab that is in front. */
export async function press(page: Page, key: string, within = ''): Promise<void> {
	await page.bringToFront();
	const found = await button(page, key, within);
	await still(page, found);
	await found.click();
}

/** Two clicks in quick succession are one, meant for something else: waits as long as a reader does. */
export const unhurried = (page: Page): Promise<unknown> =>
	page.evaluate(() => new Promise((after) => setTimeout(after, 400)));

/** Reveals by the second click that makes it deliberate. */
export async function pressTwice(page: Page, key: string, within = ''): Promise<void> {
	await press(page, key, within);
	await unhurried(page);
	await press(page, 'page_click_again', within);
}

/** Waits for the gate and gives all it says. */
export async function gateText(page: Page): Promise<string> {
	await find(page, 'forewarned-gate >>> h1');
	return page.$eval('forewarned-gate', (gate) => gate.shadowRoot?.textContent ?? '');
}

/** Waits until there is no gate. */
export async function noGate(page: Page): Promise<void> {
	await page.waitForFunction(() => document.querySelector('forewarned-gate') === null, { polling: 50 });
}

/** Waits until an element of the page carries the mark of what was done with it. */
export async function marked(page: Page, selector: string, mark: 'show' | 'alert' | 'blur' | 'skip'): Promise<void> {
	await find(page, `${selector}[data-forewarned="${mark}"]`);
}

/** The words of what we put beside or into an element of the page. */
export const saysAt = (page: Page, selector: string): Promise<string> =>
	page.$$eval(selector, (elements) =>
		elements
			.flatMap((element) => [element, element.previousElementSibling, ...element.querySelectorAll('*')])
			.map((element) => element?.shadowRoot?.querySelector('div')?.textContent ?? '')
			.join(' '),
	);

/** The words of the button of ours that has the keyboard; empty: none has. */
export const saidAtKeyboard = (page: Page): Promise<string> =>
	page.evaluate(() => {
		let at = document.activeElement;
		while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
		// Firefox lets the keyboard into what scrolls, too, and all the words stand in there.
		return at?.localName === 'button' && at.getRootNode() instanceof ShadowRoot ? (at.textContent ?? '') : '';
	});

/** Goes on with the Tab key until a button of ours with these words has the keyboard. */
export async function tabTo(page: Page, key: string): Promise<void> {
	for (let presses = 0; presses < 120; presses++) {
		await page.keyboard.press('Tab');
		if ((await saidAtKeyboard(page)).includes(words(key))) return;
	}
	throw new Error(`The Tab key does not reach "${key}".`);
}
