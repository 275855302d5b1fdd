// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { searchSettings } from '../../options/find/search';
import { searchIndex } from '../../options/find/search-index';
import { eachInFreshBrowser, open } from './open';

eachInFreshBrowser();

const search = async (words: string) => {
	const field = screen.getByRole('searchbox', { name: 'Search settings' });
	fireEvent.input(field, { target: { value: words } });
	return within(await screen.findByRole('banner'))
		.queryAllByRole('link')
		.map((link) => link.getAttribute('href'));
};

describe('the search of the options finds', () => {
	it.each([
		['sync', '#/yours/%40Sync%20between%20your%20devices'],
		['export', '#/yours'],
		['dark', '#/reading'],
		['whitelist', '#/exceptions'],
		['puke', '#/topics/vomit'],
		['titles', '#/reading/%40Titles%20on%20veiled%20stories'],
		['shortcuts', '#/reading/%40Keyboard%20shortcuts'],
	])('“%s”', async (words, href) => {
		await open('rules');
		expect(await search(words)).toContain(href);
	});

	it('nothing where there is nothing, and says so', async () => {
		await open('rules');
		await search('xyzzy');
		expect(screen.getByText('Nothing found for “xyzzy”.')).toBeTruthy();
	});
});

it('every thing that is found is found by its own name', () => {
	for (const { name, section } of searchIndex()) {
		if (name) expect(searchSettings(name, searchIndex())).toContainEqual(expect.objectContaining({ name, section }));
	}
});

it('the sections are a list that opens, and closes when one is chosen', async () => {
	await open('rules');
	const here = screen.getByRole('button', { name: 'Your own rules' });
	expect(here.getAttribute('aria-expanded')).toBe('false');
	fireEvent.click(here);
	expect(here.getAttribute('aria-expanded')).toBe('true');
	location.hash = '#/sites';
	const there = await screen.findByRole('button', { name: 'Sites' });
	await waitFor(() => expect(there.getAttribute('aria-expanded')).toBe('false'));
});
