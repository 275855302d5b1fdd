// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { stored } from '../ui/store';
import { eachInFreshBrowser, level, open } from './open';

eachInFreshBrowser();

const make = async (name: string, from: string) => {
	fireEvent.input(screen.getByLabelText('Name', { selector: 'form input' }), { target: { value: name } });
	fireEvent.change(screen.getByLabelText('Start from'), { target: { value: from } });
	fireEvent.click(screen.getByRole('button', { name: 'Add this mood' }));
	await waitFor(async () => expect((await stored()).moods?.at(-1)?.name).toBe(name));
};
const card = (name: string) => {
	const summary = screen.getByRole('heading', { name }).closest('details');
	if (!summary) throw new Error(name);
	return within(summary);
};

describe('moods', () => {
	it('are made from a preset, edited, renamed and removed, and that is undone', async () => {
		await open('moods');
		await make('Evening', 'phobias');
		expect((await stored()).moods?.[0]?.levels).toMatchObject({ needles: 'blur' });
		fireEvent.click(level('Needles', 'Skip'));
		await waitFor(async () => expect((await stored()).moods?.[0]?.levels.needles).toBe('skip'));
		fireEvent.click(card('Evening').getByRole('button', { name: 'As usual again: Needles' }));
		await waitFor(async () => expect((await stored()).moods?.[0]?.levels).not.toHaveProperty('needles'));
		fireEvent.change(card('Evening').getByLabelText('Name'), { target: { value: 'Late' } });
		await waitFor(async () => expect((await stored()).moods?.[0]?.name).toBe('Late'));
		fireEvent.click(screen.getByRole('button', { name: 'Remove “Late”' }));
		await waitFor(async () => expect((await stored()).moods).toBeUndefined());
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		await waitFor(async () => expect((await stored()).moods?.[0]?.name).toBe('Late'));
	});

	it('are not called what another is called', async () => {
		await open('moods');
		fireEvent.input(screen.getByLabelText('Name', { selector: 'form input' }), { target: { value: ' rough DAY ' } });
		expect(screen.getByText('There’s already a mood with this name.')).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Add this mood' }).matches(':disabled')).toBe(true);
	});

	it('set one more level, stricter than as usual is', async () => {
		await open('moods');
		await make('Quiet', '');
		expect(card('Quiet').getByText(/^Nothing set yet/)).toBeTruthy();
		const more = card('Quiet').getByLabelText('Set one more…');
		const fire = within(more).getByRole<HTMLOptionElement>('option', { name: 'Fire' });
		fireEvent.change(more, { target: { value: fire.value } });
		await waitFor(async () => expect((await stored()).moods?.[0]?.levels).toEqual({ fire: 'alert' }));
	});

	it('let company be edited, and give it back', async () => {
		await open('moods');
		fireEvent.click(level('Explicit sex', 'Skip'));
		await waitFor(async () =>
			expect((await stored()).moods).toMatchObject([{ id: 'company', levels: { 'explicit-sex': 'skip' } }]),
		);
		fireEvent.click(screen.getByRole('button', { name: 'Back to default' }));
		await waitFor(async () => expect((await stored()).moods).toBeUndefined());
	});
});
