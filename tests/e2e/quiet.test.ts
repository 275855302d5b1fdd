import { expect, it } from 'vitest';
import { FIRST_PAGE, HOSTS } from '../../demo/archive.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { gateText, marked, noGate, press } from './helpers/pieces.ts';
import { openPopup } from './helpers/popup.ts';
import { readerIn } from './helpers/reader.ts';

/** What browsers ask for on their own account, extension or not. */
const BROWSERS_OWN =
	/(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(?:com|org|net)|firefox\.com)$/;

const hostOf = (request: string): string => (request.includes('://') ? new URL(request).hostname : request);

inEachBrowser('the network', (name) => {
	const reader = readerIn(name);

	it('sees nothing of ours: only what the pages themselves are made of', async () => {
		await reader.set();
		const page = await reader.tab();
		await page.goto(FIRST_PAGE);
		await marked(page, '#work_1020', 'show');
		await page.goto('https://archiveofourown.org/works/1002?view_adult=true');
		await gateText(page);
		await press(page, 'gate_choice_read_on');
		await noGate(page);
		await openPopup(reader, page);
		await reader.launched.openOwn('options/index.html');

		const others = reader.proxy.requests.filter((request) => !(HOSTS as readonly string[]).includes(hostOf(request)));
		expect(others.filter((request) => !BROWSERS_OWN.test(hostOf(request)))).toEqual([]);
		const asked = reader.proxy.requests
			.filter((request) => !others.includes(request))
			.map((url) => new URL(url).pathname);
		expect([...new Set(asked)].filter((path) => path !== '/favicon.ico').sort()).toEqual([
			'/stylesheets/demo.css',
			'/tags/The%20Lantern%20Coast/works',
			'/works/1002',
		]);
	});
});
