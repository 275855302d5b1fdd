import { html } from '../demo/reply.ts';
import { rivals } from './lib/bench/rivals.ts';
import { findBrowser } from './lib/browser/find.ts';
import { build } from './lib/build/build.ts';
import { endure } from './lib/heavy/measure.ts';
import { heavyPages } from './lib/heavy/pages.ts';
import { startProxy } from './lib/proxy/proxy.ts';

const HOST = 'https://archiveofourown.org';

/** Milliseconds a page may take. */
const PATIENCE = 300_000;

/**
 * `npm run heavy`: shows Chromium pages that are made to be too much, without and with Forewarned, and prints how long
 * each took until all of it was judged and how long it could not answer at most. Answers with 1 if one was never done.
 */
export default async function heavy(args: readonly string[]): Promise<number> {
	if (!findBrowser('chromium')) {
		console.log('No Chromium here: nothing tried.');
		return 0;
	}
	const pages = heavyPages().filter(({ name }) => args.length === 0 || args.some((part) => name.includes(part)));
	const proxy = await startProxy();
	proxy.serve(({ pathname }) => {
		const page = pages.find(({ path }) => path === pathname);
		return page && html(page.html);
	});
	const [without, , ours, ...others] = await rivals(await build('chrome'), proxy.port);
	// Nothing on these pages is to be veiled: how long it takes to say so is what counts.
	await ours?.set({ rules: [] });
	let failed = 0;
	for (const { name, path, waits } of pages) {
		for (const rival of [without, ours]) {
			if (!rival) continue;
			const page = await rival.launched.browser.newPage();
			await page.bringToFront();
			const { seconds, longest, done } = await endure(page, HOST + path, rival === ours ? waits : undefined, PATIENCE);
			if (!done) failed++;
			const what = done ? `${seconds.toFixed(1)} s, at most ${longest.toFixed(2)} s in one go` : 'never done';
			console.log(`${name}, ${rival.name}: ${what}`);
			await page.close();
		}
	}
	for (const rival of [without, ours, ...others]) await rival?.leave();
	await proxy.close();
	return failed > 0 ? 1 : 0;
}
