// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { keptDraft } from '../../../options/sections/rules/draft';
import { rulesFromText } from '../../../src/core/query';
import { store, stored } from '../../ui/store';
import { eachInFreshBrowser, open } from '../open';

eachInFreshBrowser();
beforeEach(() => keptDraft.set(undefined));

const withRules = (text: string) => store({ rules: rulesFromText(text).rules });
const texts = async () => (await stored()).rules.map(({ text }) => text);
const write = (value: string) => {
	fireEvent.click(screen.getByRole('radio', { name: 'Text' }));
	const field = screen.getByRole('textbox', { name: 'Rules, one per line' });
	fireEvent.input(field, { target: { value } });
	return field;
};

describe('rules', () => {
	it('are put together from choices, and can be undone', async () => {
		await open('rules');
		fireEvent.input(screen.getByRole('textbox', { name: 'If a tag contains' }), { target: { value: 'wet socks' } });
		fireEvent.click(screen.getByRole('radio', { name: 'Skip' }));
		fireEvent.click(screen.getByRole('button', { name: 'Add this rule' }));
		await waitFor(async () => expect(await texts()).toEqual(['skip tag:"wet socks"']));
		expect((await stored()).rules[0]?.compiled?.action).toBe('skip');
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		await waitFor(async () => expect(await texts()).toEqual([]));
	});

	it('take in what a trope is called on AO3, and a second condition', async () => {
		await open('rules');
		fireEvent.input(screen.getByRole('textbox', { name: 'If a tag contains' }), { target: { value: 'omegaverse' } });
		fireEvent.click(screen.getByRole('button', { name: 'Alpha/Beta/Omega Dynamics' }));
		fireEvent.input(screen.getByRole('textbox', { name: 'And a tag contains' }), { target: { value: 'winter' } });
		fireEvent.click(screen.getByRole('button', { name: 'Add this rule' }));
		await waitFor(async () =>
			expect(await texts()).toEqual(['alert tag:(omegaverse OR "Alpha/Beta/Omega Dynamics") tag:winter']),
		);
	});

	it('are removed and turned off several at a time, and come back', async () => {
		await withRules('skip tag:a\nskip tag:b\nskip tag:c\n');
		await open('rules');
		fireEvent.click(screen.getByRole('button', { name: 'Select several' }));
		for (const one of ['skip tag:a', 'skip tag:c'])
			fireEvent.click(screen.getByRole('checkbox', { name: `Select ${one}` }));
		fireEvent.click(screen.getByRole('button', { name: 'Remove 2' }));
		await waitFor(async () => expect(await texts()).toEqual(['skip tag:b']));
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		await waitFor(async () => expect(await texts()).toHaveLength(3));
		fireEvent.click(screen.getByRole('button', { name: 'Select several' }));
		fireEvent.click(screen.getByRole('button', { name: 'Select all' }));
		fireEvent.click(screen.getByRole('button', { name: 'Turn off' }));
		await waitFor(async () => expect((await stored()).rules.every(({ on }) => !on)).toBe(true));
	});

	it('look over when their last day is, and are told as sentences', async () => {
		await withRules('skip until:2024-10-31 updated:<2020\n');
		await open('rules');
		expect(screen.getByText('Ended on October 31, 2024')).toBeTruthy();
		expect(screen.getByText('Last updated before 2020').closest('.rule')?.getAttribute('data-off')).toBe('true');
	});

	it('are not added while they cannot be read', async () => {
		await open('rules');
		fireEvent.input(screen.getByRole('textbox', { name: 'If a tag contains' }), { target: { value: '*' } });
		expect(screen.getByText(/would match everything/)).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Add this rule' })).toHaveProperty('disabled', true);
	});

	it('are written as text: an error is told at its place, mended, and everything is saved', async () => {
		await open('rules');
		write('skip tag:rain\n\nblur tga:fog\n# mine');
		expect(await screen.findByText(/Line 3: There’s no field “tga”/)).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'Use “tag”' }));
		fireEvent.click(screen.getByRole('button', { name: 'Save rules' }));
		await waitFor(async () => expect(await texts()).toEqual(['skip tag:rain', '', 'blur tag:fog', '# mine']));
	});

	it('keep a line with an error, which does nothing', async () => {
		await open('rules');
		write('blur tga:fog');
		fireEvent.click(screen.getByRole('button', { name: 'Save rules' }));
		await waitFor(async () =>
			expect((await stored()).rules).toEqual([expect.objectContaining({ text: 'blur tga:fog' })]),
		);
		expect((await stored()).rules[0]?.compiled).toBeUndefined();
	});

	it('complete what is typed, by keyboard', async () => {
		await open('rules');
		const field = write('skip fand') as HTMLTextAreaElement;
		expect(screen.getByRole('option', { name: 'fandom:' })).toBeTruthy();
		fireEvent.keyDown(field, { key: 'ArrowDown' });
		fireEvent.keyDown(field, { key: 'Enter' });
		await waitFor(() => expect(field.value).toBe('skip fandom:'));
	});

	it('say when two of them contradict each other', async () => {
		await withRules('skip tag:rain\nblur tag:rain\n');
		await open('rules');
		expect(screen.getByText(/gives a different action for the same stories/)).toBeTruthy();
	});

	it('are switched off, ended, bound to lists, noted', async () => {
		await withRules('skip tag:rain\n');
		await open('rules');
		fireEvent.click(screen.getByRole('switch', { name: 'On: skip tag:rain' }));
		fireEvent.click(screen.getByText('Change'));
		const [, row] = screen.getAllByRole('radio', { name: 'In lists' });
		fireEvent.click(row as HTMLElement);
		fireEvent.click(screen.getByRole('button', { name: 'For a week' }));
		fireEvent.change(screen.getByRole('textbox', { name: 'Note to yourself' }), { target: { value: 'autumn' } });
		await waitFor(async () =>
			expect((await stored()).rules[0]).toMatchObject({
				on: false,
				places: ['list'],
				note: 'autumn',
				until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
				compiled: { action: 'skip' },
			}),
		);
	});

	it('are put together for passages', async () => {
		await open('rules');
		fireEvent.change(screen.getByRole('combobox', { name: 'If' }), { target: { value: 'found' } });
		const topic = screen.getByRole('combobox', { name: 'If the text may contain' });
		fireEvent.change(topic, { target: { value: 'needles' } });
		fireEvent.click(screen.getByRole('radio', { name: 'In passages' }));
		fireEvent.click(screen.getByRole('button', { name: 'Add this rule' }));
		await waitFor(async () =>
			expect((await stored()).rules[0]).toMatchObject({ text: 'alert (topic:needles found:any)', places: ['passage'] }),
		);
	});

	it('show the one the reader came for', async () => {
		await withRules('skip tag:rain\nblur tag:fog\n');
		const { rules } = await stored();
		await open(`/rules/${rules[1]?.id}`);
		expect(document.querySelector('[data-asked]')?.textContent).toContain('blur tag:fog');
	});

	it('that were not saved are there again after a look at another section', async () => {
		await open('rules');
		write('skip tag:rain');
		location.hash = '#/topics';
		await screen.findByRole('heading', { level: 1, name: 'Topics' });
		location.hash = '#/rules';
		expect(await screen.findByDisplayValue('skip tag:rain')).toBeTruthy();
	});
});
