// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaults } from '../../src/core/settings';
import { Welcome } from '../../welcome/welcome';
import { speakEnglish } from '../ui/english';
import { store, stored } from '../ui/store';

// Looking up roles in jsdom is slow on a busy machine.
configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
	fakeBrowser.reset();
	speakEnglish();
	window.scrollTo = () => {};
	await store();
	render(<Welcome />);
	await screen.findByRole('heading', { level: 1 });
});
afterEach(() => {
	cleanup();
	vi.restoreAllMocks();
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

	it('shows what a level does while it is chosen', () => {
		expect(screen.getByText('May contain: rain')).toBeTruthy();
		fireEvent.click(screen.getByRole('radio', { name: /^Skip/ }));
		expect(screen.getByText('1 paragraph skipped: may contain rain')).toBeTruthy();
	});

	it('can be skipped; the usual settings stay', async () => {
		fireEvent.click(screen.getByRole('checkbox', { name: 'Needles' }));
		// At the top and at the end: nobody has to go through the questions to be rid of them.
		const [atTop, atEnd] = screen.getAllByRole('button', { name: 'Not now, use the usual settings' });
		expect(atEnd).toBeTruthy();
		fireEvent.click(atTop as HTMLElement);
		await screen.findByRole('heading', { name: 'You can start reading' });
		expect(await stored()).toEqual(defaults());
	});
});
