// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { defaults } from '../../src/core/settings';
import { stored } from '../ui/store';
import { eachInFreshBrowser, level, open } from './open';

eachInFreshBrowser();

describe('ratings, silence and reading', () => {
	it('set each of the three silences apart', async () => {
		await open('says');
		fireEvent.click(level('Chose not to warn', 'Blur'));
		fireEvent.click(level('No warning given', 'Alert'));
		await waitFor(async () =>
			expect((await stored()).silence).toEqual({ withheld: 'blur', unrated: 'show', unknown: 'alert' }),
		);
	});

	it('set lists and stories apart, and show it at once', async () => {
		await open('reading');
		fireEvent.click(level('In lists, at most', 'Alert'));
		await waitFor(async () => expect((await stored()).lists.atMost).toBe('alert'));
		expect((await stored()).pages.atMost).toBe('skip');
		expect(screen.getByText('May contain: rain')).toBeTruthy();
	});

	it('hide the search’s own settings when it is off', async () => {
		await open('reading');
		fireEvent.click(screen.getByRole('switch', { name: 'Check the text' }));
		await waitFor(() => expect(screen.queryByRole('group', { name: 'How cautious to be' })).toBeNull());
		expect((await stored()).scanner).toEqual({ ...defaults().scanner, on: false });
	});

	it('show what a veil looks like as soon as it is chosen, and keep its words from screen readers', async () => {
		await open('reading');
		const passage = /Rain came in over the bay/;
		expect(screen.queryByText(passage)?.closest('[data-look]')).toBeFalsy();
		fireEvent.click(screen.getByRole('radio', { name: /^Softly blurred/ }));
		await waitFor(async () => expect((await stored()).veil).toBe('soft'));
		const under = document.querySelector('[data-look="soft"] > .preview-under');
		expect(under?.textContent).toMatch(passage);
		expect(under?.getAttribute('aria-hidden')).toBe('true');
	});

	it.each([
		['Ask before opening a story set to Skip', 'askFirst', true],
		['Look ahead to the next chapter', 'lookAhead', false],
		['Offer a link to helplines', 'helplines', false],
		['Single-key shortcuts', 'keys', true],
		['Check comments, too', 'comments', false],
	] as const)('switch %s, with what it does beside it', async (name, setting, usual) => {
		await open('reading');
		const control = screen.getByRole('switch', { name });
		expect(control).toHaveProperty('checked', usual);
		expect(document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/\w+ \w+/);
		fireEvent.click(control);
		await waitFor(async () => expect((await stored())[setting]).toBe(!usual));
	});
});
