// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { describe, expect, it } from 'vitest';
import { MOST_WORDS } from '../../src/core/settings';
import { store, stored } from '../ui/store';
import { eachInFreshBrowser, open } from './open';

eachInFreshBrowser();

const type = (words: string) => fireEvent.input(screen.getByLabelText('Word or phrase'), { target: { value: words } });
const choose = (topic: string) => fireEvent.change(screen.getByLabelText('Topic'), { target: { value: topic } });
const adder = () =>
	within(screen.getByLabelText('Word or phrase').closest('form') as HTMLElement).getByRole('button', { name: 'Add' });

describe('words you added', () => {
	it('are added with their topic, removed, and removed words brought back', async () => {
		await open('reading');
		type('  the long   needle ');
		choose('needles');
		fireEvent.click(adder());
		await waitFor(async () =>
			expect((await stored()).own).toMatchObject([{ words: 'the long needle', topic: 'needles' }]),
		);
		fireEvent.click(await screen.findByRole('button', { name: 'Remove “the long needle”' }));
		await waitFor(async () => expect((await stored()).own).toEqual([]));
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		await waitFor(async () => expect((await stored()).own).toHaveLength(1));
	});

	it('are not added twice for one topic, nor without a letter, nor without end', async () => {
		await store({ own: [{ id: 'w-x', words: 'wasp', topic: 'fire' }] });
		await open('reading');
		type('**');
		expect(adder()).toHaveProperty('disabled', true);
		type('x'.repeat(200));
		fireEvent.click(adder());
		expect(await screen.findByText('That’s too long to look for. Try fewer words.')).toBeTruthy();
		type('Hornet');
		choose('fire');
		fireEvent.click(adder());
		await waitFor(async () => expect((await stored()).own).toHaveLength(2));
		type('hornet');
		fireEvent.click(adder());
		expect(await screen.findByText('“hornet” is already on the list.')).toBeTruthy();
		expect((await stored()).own).toHaveLength(2);
	});

	it('have room for many, and say when it is used up', async () => {
		await store({
			own: Array.from({ length: MOST_WORDS }, (_, n) => ({ id: `w${n}`, words: `word ${n}`, topic: 'fire' })),
		});
		await open('reading');
		// By the elements: to ask hundreds of rows for their names takes jsdom long.
		const form = document.querySelector('form') as HTMLFormElement;
		fireEvent.input(form.querySelector('input') as HTMLInputElement, { target: { value: 'one more' } });
		fireEvent.click(form.querySelector('button') as HTMLButtonElement);
		await waitFor(() => expect(form.textContent).toMatch(/no room for more words/));
	});

	it('are not offered for what only labels tell of', async () => {
		await open('reading');
		const topics = [...(screen.getByLabelText('Topic') as HTMLSelectElement).options].map(({ value }) => value);
		expect(topics).toContain('needles');
		expect(topics).not.toContain('underage');
	});

	it('tell when their topic is one that does nothing', async () => {
		await store({ levels: { fire: 'show', needles: 'blur' } });
		await open('reading');
		type('ember');
		choose('fire');
		expect(await screen.findByText(/set to Show/)).toBeTruthy();
		choose('needles');
		await waitFor(() => expect(screen.queryByText(/set to Show/)).toBeNull());
	});
});

describe('what is remembered on this device', () => {
	it('is counted, forgotten, and “wrong topic” brought back', async () => {
		const dismissals = [{ topic: 'fire', cue: 'act', paragraphs: [1, 2] }];
		await fakeBrowser.storage.local.set({ dismissals, 'chapters:3': [{ story: 'a', chapter: 'b', topics: [] }] });
		await open('reading');
		expect(await screen.findByText('1 chapter is remembered.')).toBeTruthy();
		expect(await screen.findByText(/marked 1 passage “wrong topic”\./)).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'Forget these chapters' }));
		expect(await screen.findByText('All chapters are forgotten.')).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'Forget every “wrong topic”' }));
		expect(await screen.findByText('Every “wrong topic” is forgotten.')).toBeTruthy();
		expect(await fakeBrowser.storage.local.get(['dismissals', 'chapters:3'])).toMatchObject({ dismissals: [] });
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		await waitFor(async () => expect(await fakeBrowser.storage.local.get('dismissals')).toEqual({ dismissals }));
	});

	it('can be switched off', async () => {
		await open('reading');
		fireEvent.click(screen.getByRole('switch', { name: 'Remember what was found' }));
		await waitFor(async () => expect((await stored()).scanner.remember).toBe(false));
	});
});
