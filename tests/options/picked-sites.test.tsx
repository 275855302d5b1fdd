// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { loadOwnSites, saveOwnSite } from '../../src/browser/own-sites';
import { catchSavedFiles } from '../ui/saved-files';
import { eachInFreshBrowser, open } from './open';

eachInFreshBrowser();

const pointOut = () =>
	saveOwnSite({
		host: 'shore.example',
		places: { text: { at: '#story', split: false }, tag: { at: '.tags a', split: false } },
	});

describe('sites that were pointed out', () => {
	it('are listed with what was pointed at, and can be forgotten', async () => {
		await pointOut();
		await open('sites');
		expect(await screen.findByText('Pointed out: Text, Tag')).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'Remove what you pointed out on shore.example' }));
		expect(await screen.findByText('What you pointed out on shore.example is forgotten.')).toBeTruthy();
		expect(await loadOwnSites()).toEqual([]);
	});

	it('can be exported as a proposal, in a file named after the adapter', async () => {
		await pointOut();
		const saved = catchSavedFiles();
		await open('sites');
		fireEvent.click(await screen.findByRole('button', { name: 'Export to propose this site: shore.example' }));
		const [file] = saved;
		expect(file?.name).toBe('shore.ts');
		expect(await file?.content.text()).toContain("tag: '.tags a'");
	});

	it('are told about where there are none', async () => {
		await open('sites');
		expect(await screen.findByText(/its popup offers to let you point at the story/)).toBeTruthy();
	});
});
