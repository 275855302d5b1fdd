// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaults } from '../../src/core/settings';
import { Welcome } from '../../welcome/welcome';
import { freshBrowser } from '../ui/fresh-browser';
import { stored } from '../ui/store';

freshBrowser();
beforeEach(async () => {
	render(<Welcome />);
	await screen.findByRole('heading', { level: 1 });
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('first run', () => {
	it('sets a reader up and goes back without a trace', async () => {
		fireEvent.click(screen.getByRole('checkbox', { name: 'Needles' }));
		fireEvent.click(screen.getByRole('radio', { name: /^Blur/ }));
		press('Save and finish');
		await screen.findByRole('heading', { name: 'You can start reading' });
		await waitFor(async () => expect((await stored()).levels).toMatchObject({ needles: 'blur', suicide: 'blur' }));
		expect(screen.getByText('Needles')).toBeTruthy();
		press('Back to the questions');
		await waitFor(async () => expect(await stored()).toEqual(defaults()));
	});

	it('is set up from a ready-made set in two presses, after it was shown what it will do', async () => {
		fireEvent.click(screen.getByRole('button', { name: /^For recovery/ }));
		expect(await screen.findByText('Body shaming')).toBeTruthy();
		press('Use this set');
		await screen.findByRole('heading', { name: 'You can start reading' });
		await waitFor(async () => expect((await stored()).levels).toMatchObject({ 'self-harm': 'skip', suicide: 'blur' }));
		expect((await stored()).scanner.unset).toBe('show');
		press('Back to the questions');
		await waitFor(async () => expect(await stored()).toEqual(defaults()));
	});

	it('shows what a level does while it is chosen', () => {
		expect(screen.getByText('May contain: rain')).toBeTruthy();
		fireEvent.click(screen.getByRole('radio', { name: /^Skip/ }));
		expect(screen.getByText('1 paragraph skipped: may contain rain')).toBeTruthy();
	});

	it('can be skipped; the usual settings stay', async () => {
		fireEvent.click(screen.getByRole('checkbox', { name: 'Needles' }));
		// At the top and at the end: nobody has to go through the questions to be rid of them.
		const [atTop, atEnd] = screen.getAllByRole('button', { name: 'Not now, use the default settings' });
		expect(atEnd).toBeTruthy();
		fireEvent.click(atTop as HTMLElement);
		await screen.findByRole('heading', { name: 'You can start reading' });
		expect(await stored()).toEqual(defaults());
	});
});
