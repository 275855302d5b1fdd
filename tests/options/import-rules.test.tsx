// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { offerIn, takenIn } from '../../options/sections/import-rules/import-offer';
import { loadCopies } from '../../src/browser/copies';
import { formatLine, rulesFromText, rulesToText } from '../../src/core/query';
import { defaults, exportSettings } from '../../src/core/settings';
import { store, stored } from '../ui/store';
import { eachInFreshBrowser, open } from './open';

eachInFreshBrowser();

const SAVIOR = `window.ao3SaviorConfig = {
	showReasons: true,
	authorBlacklist: ['tidewrack'],
	tagBlacklist: ['wet socks', 'low tide*'],
};`;
const withRules = (text: string) => ({ ...defaults(), rules: rulesFromText(text).rules });
const paste = async (text: string) => {
	fireEvent.input(screen.getByRole('textbox', { name: 'Or paste it here' }), { target: { value: text } });
	fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
};

describe('moving in', () => {
	it('shows what each entry becomes before anything does, takes it in, and can be undone', async () => {
		await store(withRules('alert tag:rain\n'));
		await open('yours');
		await paste(SAVIOR);
		const panel = (await screen.findByText('From AO3 Savior, you would get')).closest('.card') as HTMLElement;
		expect(within(panel).getByRole('heading', { name: '3 rules' })).toBeTruthy();
		expect((await stored()).rules).toHaveLength(1);
		fireEvent.click(screen.getByRole('button', { name: 'Import' }));
		await waitFor(async () => expect((await stored()).rules.map(({ text }) => text)).toContain('# AO3 Savior'));
		const { rules } = await stored();
		expect(rules[0]?.text).toBe('alert tag:rain');
		expect(rules.filter(({ compiled }) => compiled)).toHaveLength(4);
		expect(await loadCopies()).toHaveLength(1);
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		await waitFor(async () => expect((await stored()).rules).toHaveLength(1));
	});

	it('tells what each rule would do in a sentence, with its line below', async () => {
		await open('yours');
		await paste(SAVIOR);
		await waitFor(() =>
			expect([...document.querySelectorAll('.moving .told')].map((told) => told.textContent)).toContain(
				'Skip: Author: “tidewrack”',
			),
		);
	});

	it('keeps rules where they held, unless the reader widens them', async () => {
		await open('yours');
		await paste(SAVIOR);
		const lines = () => [...document.querySelectorAll('.moving [data-new]')].map((line) => line.textContent);
		await waitFor(() => expect(lines()).toContain('skip at:ao3 in:list author:=tidewrack'));
		fireEvent.click(screen.getByRole('switch', { name: 'Only in lists there, as in AO3 Savior' }));
		await waitFor(() => expect(lines()).toContain('skip author:=tidewrack'));
	});

	it('reads a line that was copied to be shared, without its notes, and tells one that was cut', async () => {
		const rules = 'skip tag:fog # my old flat\n';
		await store(withRules(rules));
		await open('yours');
		const copied = vi.fn<(text: string) => Promise<void>>(async () => {});
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
		fireEvent.click(screen.getByRole('button', { name: 'Copy as one line' }));
		await screen.findByText(/Copied/);
		const [line = ''] = copied.mock.calls[0] ?? [];
		expect(offerIn(line, '', defaults())).toMatchObject({ rules: ['skip tag:fog'] });
		expect(offerIn(line.slice(0, -3), '', defaults())).toBe('unreadable');
	});

	it('takes levels and moods along where their owner wants it, and never makes a level milder', async () => {
		const mood = { id: 'm1', name: 'Low tide', levels: { fire: 'skip' as const } };
		await store({ ...withRules('skip tag:fog\n'), levels: { needles: 'blur', fire: 'alert' }, moods: [mood] });
		await open('yours');
		const copied = vi.fn<(text: string) => Promise<void>>(async () => {});
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
		fireEvent.click(screen.getByRole('switch', { name: 'Share my topic levels and moods too' }));
		fireEvent.click(screen.getByRole('button', { name: 'Copy as one line' }));
		await screen.findByText(/Copied/);
		const [line = ''] = copied.mock.calls[0] ?? [];
		const mine = { ...defaults(), levels: { fire: 'skip' as const } };
		const offer = offerIn(line, '', mine);
		if (typeof offer === 'string') throw new Error(offer);
		expect(offer.rules).toEqual(['skip tag:fog']);
		expect(takenIn(offer)(mine)).toMatchObject({ levels: { needles: 'blur', fire: 'skip' }, moods: [mood] });
		await store({});
		await paste(line);
		expect(await screen.findByText('Needles')).toBeTruthy();
	});

	it('shows a shared pack as what would be new', async () => {
		await store(withRules('alert tag:rain\n'));
		await open('yours');
		await paste('alert tag:rain\nskip tag:fog\nblur tga:sea\n');
		expect(await screen.findByText('You already have 1 of these rules.')).toBeTruthy();
		expect(document.querySelector('.moving [data-new]')?.textContent).toBe('skip tag:fog');
		expect(screen.getByText('blur tga:sea').parentElement?.textContent).toContain('can’t be read as a rule');
	});

	it.each([
		['half a file', SAVIOR.slice(0, 80), /couldn’t be read/],
		['another program’s file', '{"colour":"green"}', /isn’t from a tool/],
		['our own settings', exportSettings(defaults()), /a Forewarned settings file/],
		['a letter', 'Dear Ines,\nthe sea was calm today.\n', /couldn’t be read/],
	])('says what is wrong with %s and changes nothing', async (_, text, message) => {
		await store(withRules('alert tag:rain\n'));
		await open('yours');
		await paste(text);
		expect((await screen.findByText(message)).closest('[role=status]')?.textContent).toContain('Nothing was changed');
		expect((await stored()).rules).toHaveLength(1);
	});
});

const LINES = ['skip tag:fog', 'blur tag:rain # why', 'off alert author:ines', '# a group', 'skip tga:x'];

test('a pack taken in twice is taken in once, and what was there stays as it was', () => {
	fc.assert(
		fc.property(fc.subarray(LINES), fc.subarray(LINES), (mine, theirs) => {
			const before = withRules(mine.join('\n'));
			const offer = offerIn(theirs.join('\n'), '', before);
			if (typeof offer === 'string') return;
			const after = takenIn(offer)(before);
			expect(after.rules.slice(0, before.rules.length)).toEqual(before.rules);
			expect(after.rules.map(formatLine)).toEqual(expect.arrayContaining([...offer.rules]));
			const again = offerIn(theirs.join('\n'), '', after);
			expect(again).toMatchObject({ rules: [] });
		}),
	);
});

test('rules that are shared are the same rules for a friend', () => {
	fc.assert(
		fc.property(fc.subarray(LINES.filter((line) => !line.includes('tga'))), (lines) => {
			const mine = withRules(lines.join('\n'));
			const offer = offerIn(rulesToText(mine.rules), '', defaults());
			if (typeof offer === 'string') {
				expect(mine.rules.filter(({ compiled }) => compiled)).toEqual([]);
				return;
			}
			expect(takenIn(offer)(defaults()).rules.map(formatLine)).toEqual(mine.rules.map(formatLine));
		}),
	);
});
