// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { PageStatus } from '../../src/core/status';
import { store, stored } from '../ui/store';
import { AO3, eachInFreshBrowser, open } from './open';

eachInFreshBrowser();

const status: PageStatus = {
	site: 'ao3',
	siteName: 'Archive of Our Own',
	kind: 'story',
	paused: 'no',
	failed: false,
	story: {
		site: 'ao3',
		id: '7',
		title: 'The Pier',
		authors: ['Ines'],
		says: { author: { words: ['Ines'], withheld: false }, fandom: { words: ['Night Train'], withheld: false } },
		declarations: [{ topic: 'needles', qualifier: 'depicted', from: 'tag', words: 'Needles' }],
		silence: [],
	},
	verdict: {
		action: 'skip',
		reasons: [
			{
				cause: { kind: 'rule', id: 'r-1', text: 'skip tag:needles' },
				action: 'skip',
				evidence: [{ kind: 'label', from: 'tag', words: 'Needles' }],
			},
		],
		undecided: [],
		undecidedRules: [],
		reassurances: [],
	},
};

describe('always show', () => {
	it.each([
		['This story', { kind: 'story', site: 'ao3', id: '7' }],
		['I know this story: ask again only if warnings are added', { id: '7', until: 'new', known: ['needles'] }],
		['Everything by Ines', { kind: 'author', site: 'ao3', id: 'Ines' }],
		['Everything from Night Train', { kind: 'fandom', id: 'Night Train' }],
	])('“%s” is kept and can be undone', async (name, exception) => {
		await open(AO3, status);
		fireEvent.click(screen.getByText('Always show'));
		fireEvent.click(await screen.findByRole('button', { name }));
		await waitFor(async () => expect((await stored()).exceptions).toMatchObject([exception]));
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		await waitFor(async () => expect((await stored()).exceptions).toEqual([]));
	});

	it('asks once before it is everything on a site', async () => {
		await open(AO3, status);
		fireEvent.click(screen.getByText('Always show'));
		fireEvent.click(await screen.findByRole('button', { name: 'Everything on Archive of Our Own' }));
		const again = await screen.findByRole('button', { name: 'Press again: Everything on Archive of Our Own' });
		fireEvent.click(again);
		expect((await stored()).exceptions).toEqual([]);
		await new Promise((later) => setTimeout(later, 450));
		fireEvent.click(again);
		await waitFor(async () => expect((await stored()).exceptions).toMatchObject([{ kind: 'site', id: 'ao3' }]));
	});
});

describe('skip from now on', () => {
	it.each([
		['Skip this story', { text: 'skip story:7 site:ao3', note: 'The Pier' }],
		['Skip everything by Ines', { text: 'skip author:=Ines' }],
	])('“%s” is kept and can be undone', async (name, rule) => {
		await open(AO3, status);
		fireEvent.click(screen.getByText('Skip from now on'));
		fireEvent.click(await screen.findByRole('button', { name }));
		await waitFor(async () => expect((await stored()).rules).toMatchObject([rule]));
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		await waitFor(async () => expect((await stored()).rules).toEqual([]));
	});
});

it('tells the reader’s note beside the rule it is about', async () => {
	const [reason] = status.verdict?.reasons ?? [];
	const noted = { ...reason, cause: { ...reason?.cause, note: 'too soon' } };
	await open(AO3, { ...status, verdict: { ...status.verdict, reasons: [noted] } } as PageStatus);
	expect(screen.getByText('Your note: too soon')).toBeTruthy();
});

it('a reason from a rule leads to the rule', async () => {
	await open(AO3, status);
	const link = screen.getByRole('link', { name: 'Change this rule' });
	expect(link.getAttribute('href')).toBe('../options/index.html#/rules/r-1');
});

it('a rough day is chosen here, and is said to end at midnight', async () => {
	await open(AO3, status);
	fireEvent.click(screen.getByRole('radio', { name: 'Rough day' }));
	expect(await screen.findByText(/one step stricter until midnight/)).toBeTruthy();
	await waitFor(async () => expect((await stored()).mood).toMatchObject({ now: 'rough' }));
	fireEvent.click(screen.getByRole('radio', { name: 'As usual' }));
	await waitFor(async () => expect((await stored()).mood).toBeUndefined());
});

it('a mood of the reader’s own can be chosen beside the others', async () => {
	await store({ moods: [{ id: 'm-1', name: 'Evening', levels: { fire: 'blur' } }] });
	await open(AO3, status);
	fireEvent.click(screen.getByRole('radio', { name: 'Evening' }));
	expect(await screen.findByText(/Your own levels/)).toBeTruthy();
	await waitFor(async () => expect((await stored()).mood).toEqual({ now: 'm-1' }));
});
