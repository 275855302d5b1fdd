// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Check } from '../../check/check';
import { archive } from '../../demo/archive';
import { browser } from '../../src/browser/api';
import { openStoryCheck } from '../../src/browser/story-check';
import { defaults } from '../../src/core/settings/defaults';
import { freshBrowser } from '../ui/fresh-browser';
import { store } from '../ui/store';

const ADDRESS = 'https://archiveofourown.org/works/1040';

/** What came of asking the archive. */
type Reply = { is: string; status?: number; url?: string; body?: string; retryAfter?: string } | 'no page';
let reply: (url: string) => Reply;
let asked: string[] = [];

const asArchive = (url: string): Reply => {
	const { status = 404, body = '' } = archive(new URL(url)) ?? {};
	return { is: 'answer', status, url, body };
};

const withNavigator = (has: object): void => {
	for (const [name, value] of Object.entries(has)) {
		Object.defineProperty(navigator, name, { configurable: true, value });
	}
};

freshBrowser(() => {
	asked = [];
	reply = asArchive;
	const run = async ({ args: [url] }: { args: [string] }) => {
		const came = reply(url);
		if (came === 'no page') throw new Error('No tab.');
		asked.push(url);
		return [{ frameId: 0, result: came }];
	};
	vi.spyOn(browser.scripting, 'executeScript').mockImplementation(run as never);
	vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => undefined as never);
	vi.spyOn(browser.tabs, 'query').mockImplementation(async () => []);
	// What jsdom has not: here one story is read at a time anyway.
	withNavigator({ locks: { request: async (_: string, __: object, act: () => unknown) => act() } });
});
afterEach(() => {
	withNavigator({ locks: undefined, connection: undefined });
	goTo('');
});

const goTo = (search: string): void => history.replaceState(null, '', `${location.pathname}${search}`);

async function check(address = ADDRESS, isPrivate = false) {
	let opened = '';
	vi.spyOn(browser.tabs, 'create').mockImplementation(async ({ url = '' }) => {
		opened = url;
		return {} as never;
	});
	await store({ ...defaults(), levels: { 'sexual-violence': 'skip', needles: 'blur', medical: 'blur' } });
	await openStoryCheck({ site: 'ao3', id: '1040', title: 'Twelve Bells', address, tabId: 1, isPrivate });
	goTo(new URL(opened, 'https://own.example').search);
	render(<Check />);
}

describe('checking a whole story', () => {
	it('shows in how many chapters something may be, and what to do now', async () => {
		await check();
		expect(await screen.findByText(/may be in 2 of 12 chapters/)).toBeTruthy();
		expect(asked).toEqual([`${ADDRESS}?view_full_work=true`]);
		expect(screen.getByRole('button', { name: 'Read with these passages veiled' })).toBeTruthy();
		const after = screen.getByRole('link', { name: 'Start after chapter 8' });
		expect(after.getAttribute('href')).toBe('https://archiveofourown.org/works/1040/chapters/104009');
		expect(screen.getByRole('link', { name: 'Open chapter 12' })).toBeTruthy();
	});

	it('names the story in no address, and keeps nothing of it where it is from a private window', async () => {
		await check(ADDRESS, true);
		await screen.findByText(/may be in 2 of 12 chapters/);
		expect(location.search).not.toMatch(/1040|ao3/);
		const kept = JSON.stringify(await browser.storage.session.get(null));
		expect(kept).not.toContain('story-reading');
		expect(vi.mocked(browser.runtime.sendMessage).mock.calls).toEqual([]);
	});

	it('says that it no longer knows which story was meant, when the browser was closed since', async () => {
		goTo('?story=abc');
		render(<Check />);
		expect(await screen.findByText(/no longer known which story was meant/)).toBeTruthy();
		expect(asked).toEqual([]);
	});

	it.each<[string, Reply, RegExp]>([
		['is open in no tab', 'no page', /No page of Archive of Our Own is open any more/],
		['cannot be reached', { is: 'unreachable' }, /cannot be reached: you may be offline/],
		['refuses', { is: 'answer', status: 403, url: ADDRESS, body: '' }, /refused to show the next page/],
		['no longer has it', { is: 'answer', status: 404, url: ADDRESS, body: '' }, /no longer has this story/],
		['leads elsewhere', { is: 'answer', status: 200, url: 'https://x.example/', body: '' }, /led to another site/],
		[
			'asks for a long pause',
			{ is: 'answer', status: 429, url: ADDRESS, body: '', retryAfter: '7200' },
			/asked not to be asked again soon/,
		],
		['has no text there', { is: 'answer', status: 200, url: ADDRESS, body: '<p>Hello</p>' }, /no text of a story/],
		[
			'asks to log in',
			{ is: 'answer', status: 200, url: ADDRESS, body: '<div id="main"><form><input type="password"></form></div>' },
			/only to readers who are logged in/,
		],
	])('says it clearly when the archive %s', async (_, came, words) => {
		reply = () => came;
		await check();
		expect(await screen.findByText(words)).toBeTruthy();
		expect(screen.getByRole('heading', { name: 'Twelve Bells' })).toBeTruthy();
		expect(document.body.textContent).not.toMatch(/Nothing was found/);
	});

	it('asks whoever is of age at the archive, and goes on when they have answered there', async () => {
		await check('https://archiveofourown.org/works/1002');
		expect(await screen.findByText(/asks whether you want to see this story/)).toBeTruthy();
		reply = (url) => asArchive(`${url}&view_adult=true`);
		fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
		await waitFor(() => screen.getByRole('heading', { name: 'What the Tide Kept' }), { timeout: 5000 });
	});

	it('asks first on a line that may cost its reader something', async () => {
		withNavigator({ connection: { saveData: true } });
		await check();
		expect(await screen.findByText(/metered or set to save data/)).toBeTruthy();
		expect(asked).toEqual([]);
		fireEvent.click(screen.getByRole('button', { name: 'Read it all the same' }));
		expect(await screen.findByText(/may be in 2 of 12 chapters/, {}, { timeout: 5000 })).toBeTruthy();
	});
});
