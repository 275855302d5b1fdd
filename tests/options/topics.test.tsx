// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { defaults } from '../../src/core/settings';
import { store, stored } from '../ui/store';
import { eachInFreshBrowser, level, open } from './open';

eachInFreshBrowser();

describe('topics', () => {
	it('are found by the words people use, and set', async () => {
		await open('topics');
		fireEvent.input(screen.getByRole('searchbox', { name: 'Search topics' }), { target: { value: 'puke' } });
		fireEvent.click(level('Vomiting', 'Skip'));
		await waitFor(async () => expect((await stored()).levels).toEqual({ vomit: 'skip' }));
		expect(level('Vomiting', 'Skip')).toHaveProperty('checked', true);
	});

	it('say when none is found', async () => {
		await open('topics');
		fireEvent.input(screen.getByRole('searchbox', { name: 'Search topics' }), { target: { value: 'spaceship' } });
		expect(screen.getByText(/No topic found for “spaceship”/)).toBeTruthy();
	});

	it('can be set a group at a time, and taken back', async () => {
		await store({ levels: { fire: 'blur' } });
		await open('topics');
		const group = screen.getByRole('heading', { name: 'Danger and fears' }).closest('details') as HTMLDetailsElement;
		group.open = true;
		fireEvent.change(within(group).getByRole('combobox'), { target: { value: 'skip' } });
		await waitFor(async () => expect((await stored()).levels).toMatchObject({ fire: 'skip', drowning: 'skip' }));
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		await waitFor(async () => expect((await stored()).levels).toEqual({ fire: 'blur' }));
		expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
	});
});

describe('presets', () => {
	const choose = async (name: RegExp) => {
		await open('topics');
		(screen.getByText('Start from a ready-made set').closest('details') as HTMLDetailsElement).open = true;
		fireEvent.click(screen.getByRole('button', { name }));
	};

	it('show what they would change, change it, and take it back', async () => {
		await store({ levels: { needles: 'skip', fire: 'alert' } });
		await choose(/^Common fears/);
		const lines = [...document.querySelectorAll('.changes li')].map((line) => line.textContent);
		expect(lines).toContain('FireAlert becomesBlur');
		expect(lines.join()).not.toContain('Needles');
		expect((await stored()).levels).toEqual({ needles: 'skip', fire: 'alert' });
		fireEvent.click(screen.getByRole('button', { name: 'Make these changes' }));
		await waitFor(async () =>
			expect((await stored()).levels).toMatchObject({ fire: 'blur', needles: 'skip', vomit: 'blur' }),
		);
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		await waitFor(async () => expect((await stored()).levels).toEqual({ needles: 'skip', fire: 'alert' }));
	});

	it('can be looked at and left', async () => {
		await choose(/^Gentle/);
		fireEvent.click(screen.getByRole('button', { name: 'Leave as is' }));
		expect(document.querySelector('.changes')).toBeNull();
		expect(await stored()).toEqual(defaults());
	});
});
