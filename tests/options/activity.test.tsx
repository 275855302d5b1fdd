// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { loadActivity, logActions } from '../../src/browser/activity-log';
import { stored } from '../ui/store';
import { eachInFreshBrowser, open } from './open';

eachInFreshBrowser();

const cells = (table: string, row: string): (string | null)[] =>
	within(within(screen.getByRole('table', { name: table })).getByRole('row', { name: new RegExp(`^${row}`) }))
		.getAllByRole('cell')
		.map(({ textContent }) => textContent);

describe('what was done lately', () => {
	it('is shown by topic and by site, in numbers as well as bars', async () => {
		await logActions([
			{ site: 'ao3', id: '1', action: 'skip' },
			{ site: 'ao3', id: '1', topic: 'needles', action: 'skip' },
			{ site: 'ao3', id: '2', action: 'alert' },
			{ site: 'stories.example', id: '/a', action: 'blur' },
		]);
		await open('lately');
		await screen.findByText('3 stories in 30 days');
		expect(cells('By topic', 'Needles')).toEqual(['0', '0', '1', '1']);
		expect(cells('By site', 'Archive of Our Own')).toEqual(['1', '0', '1', '2']);
		expect(cells('By site', 'stories.example')).toEqual(['0', '1', '0', '1']);
		expect(screen.getByRole('img', { name: /at most 3/ }).querySelectorAll('rect')).toHaveLength(3);
	});

	it('says so when there is nothing', async () => {
		await open('lately');
		expect(await screen.findByText(/^Nothing yet/)).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Erase all' })).toBeNull();
	});

	it('can be erased, and brought back', async () => {
		await logActions([{ site: 'ao3', id: '1', action: 'skip' }]);
		const before = await loadActivity();
		await open('lately');
		fireEvent.click(await screen.findByRole('button', { name: 'Erase all' }));
		await screen.findByText('The counts are erased.');
		expect(await loadActivity()).toEqual([]);
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		await screen.findByText('1 story in 30 days');
		expect(await loadActivity()).toEqual(before);
	});

	it('can be turned off', async () => {
		await open('lately');
		fireEvent.click(screen.getByRole('switch', { name: 'Keep count' }));
		await waitFor(async () => expect((await stored()).lately).toBe(false));
	});
});
