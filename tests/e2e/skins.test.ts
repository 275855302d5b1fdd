import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { ao3 } from '../../demo/ao3/routes.ts';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { marked } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';

const CARD = '#work_1002';

inEachBrowser('an archive in a skin of its own', (name) => {
	const reader = readerIn(name);

	/** The list with a ground of its own, as site skins have it: they tell the browser nothing of light or dark. */
	const openIn = async (ground: string): Promise<Page> => {
		await reader.set({ levels: { 'character-death': 'blur' } });
		const end = reader.proxy.serve((url) => {
			const reply = url.href === FIRST_PAGE ? ao3(url) : undefined;
			return reply && { ...reply, body: reply.body.replace('<body', `<body style="background:${ground}"`) };
		});
		const page = await reader.tab();
		await page.goto(FIRST_PAGE);
		end();
		await marked(page, CARD, 'blur');
		return page;
	};
	const schemeIn = async (page: Page): Promise<string | undefined> =>
		(await find(page, `forewarned-veil:has(+ ${CARD})`)).evaluate((host) => getComputedStyle(host).colorScheme);

	it.each([
		['#333', 'dark'],
		['#fdf6e3', 'light'],
		// Without one it is the browser's: white, whatever its reader prefers, unless the page says that it can be dark.
		['transparent', 'light'],
		['transparent;color-scheme:dark', 'dark'],
	])('is met in its own light (%s)', async (ground, scheme) => {
		const page = await openIn(ground);
		// Known when the page is painted, which it is in front alone.
		await page.bringToFront();
		await expect.poll(() => schemeIn(page)).toBe(scheme);
	});
});
