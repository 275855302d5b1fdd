// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { pausedUntil } from '../../src/browser/pause';
import { stored } from '../ui/store';
import { AO3, asked, eachInFreshBrowser, open } from './open';
import { nothing, quiet, story } from './pages';

eachInFreshBrowser();

const row = (topic: string) => document.querySelector(`[data-topic="${topic}"]`) as HTMLElement;

describe('over a story', () => {
	it('says what was done and why', async () => {
		await open(AO3, story);
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The Keeper of Hollow Point');
		expect(screen.getByText('You were warned before the text was shown.')).toBeTruthy();
		const because = within(screen.getByRole('list', { name: 'Because of' })).getAllByRole('listitem');
		expect(because.map((one) => one.textContent)).toEqual(['Character death: Alert']);
		expect(screen.getByText('Rated Mature')).toBeTruthy();
	});

	it('gives every topic the words that name it, and what was found', async () => {
		await open(AO3, story);
		expect(row('character-death').textContent).toContain('Warning: “Major Character Death”');
		expect(row('character-death').textContent).toContain('Probably in the text, in 1 passage');
		expect(row('drowning').textContent).toContain('Very likely in the text, in 2 passages');
		expect(row('alcohol').textContent).toContain('mentioned only');
	});

	it('keeps what the author rules out apart from what the story may contain', async () => {
		await open(AO3, story);
		expect(row('suicide')).toBeNull();
		expect(screen.getByText('According to the author, not in it: Suicide')).toBeTruthy();
	});

	it('tells words, a refusal to say and "none apply" from each other', async () => {
		await open(AO3, story);
		expect(screen.getByText('Warning').parentElement?.querySelector('details')).toBeTruthy();
		expect(screen.getByText('The author chose not to say whether warnings apply.')).toBeTruthy();
		expect(screen.queryByText(/none of the archive’s warnings apply/)).toBeNull();
		cleanup();
		await open(AO3, nothing);
		expect(screen.getByText(/none of the archive’s warnings apply/)).toBeTruthy();
	});

	it('never calls a story safe', async () => {
		await open(AO3, nothing);
		expect(screen.getByText(/^Nothing found\. .*can miss things/)).toBeTruthy();
		expect(document.body.textContent).not.toMatch(/safe/i);
	});

	it('says when the text was not searched', async () => {
		await open(AO3, { ...nothing, found: { scanned: false, topics: [] } });
		expect(screen.getByText('The text itself was not checked.')).toBeTruthy();
	});

	it('changes a topic’s level and asks the page again', async () => {
		await open(AO3, story);
		const before = asked.mock.calls.length;
		fireEvent.click(within(row('character-death')).getByRole('radio', { name: 'Skip' }));
		await waitFor(async () => expect((await stored()).levels).toEqual({ 'character-death': 'skip' }));
		await waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(before));
	});

	it('pauses this page or this tab', async () => {
		await open(AO3, story);
		fireEvent.click(screen.getByRole('button', { name: 'This tab, for an hour' }));
		expect(asked).toHaveBeenCalledWith(5, { type: 'pause', for: 'hour' }, { frameId: 0 });
		fireEvent.click(screen.getByRole('button', { name: 'This page' }));
		expect(asked).toHaveBeenCalledWith(5, { type: 'pause', for: 'page' }, { frameId: 0 });
	});

	it('says that it is paused, and goes on', async () => {
		await open(AO3, { ...story, paused: 'hour' });
		expect(screen.getByText('Paused in this tab for an hour')).toBeTruthy();
		expect(screen.queryByText('You were warned before the text was shown.')).toBeNull();
		fireEvent.click(screen.getByRole('button', { name: 'Turn warnings back on' }));
		expect(asked).toHaveBeenCalledWith(5, { type: 'resume' }, { frameId: 0 });
	});

	it('says that additional tags are hidden', async () => {
		const said = story.story as NonNullable<typeof story.story>;
		const says = { ...said.says, tag: { words: [], withheld: true } };
		await open(AO3, { ...story, story: { ...said, says } });
		expect(screen.getByText('Additional tags are hidden on this page; they may say more.')).toBeTruthy();
	});

	it('pauses everything for an hour, and says so', async () => {
		await open(AO3, story);
		fireEvent.click(screen.getByRole('button', { name: 'Pause: Everywhere, for an hour' }));
		await waitFor(async () => expect((await pausedUntil(5)).everywhere).toBeGreaterThan(Date.now() + 3_500_000));
		cleanup();
		await open(AO3, { ...story, paused: 'all' });
		expect(screen.getByText('Paused everywhere for an hour')).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: 'Turn warnings back on' }));
		await waitFor(async () => expect((await pausedUntil(5)).everywhere).toBe(0));
	});

	it('turns its site off, which says so, and on again', async () => {
		await open(AO3, story);
		fireEvent.click(screen.getByRole('switch', { name: 'Warnings on Archive of Our Own' }));
		await waitFor(async () => expect((await stored()).sites.off).toEqual(['ao3']));
		expect(screen.getAllByText(/You turned Forewarned off/)).not.toHaveLength(0);
		fireEvent.click(screen.getByRole('switch', { name: 'Warnings on Archive of Our Own' }));
		await waitFor(async () => expect((await stored()).sites.off).toEqual([]));
	});

	it('says what let a story through', async () => {
		const allowed = { kind: 'exception', of: 'author', name: 'quietharbour' } as const;
		await open(AO3, { ...nothing, verdict: { ...quiet, allowed } });
		expect(screen.getByText('Shown: you always read quietharbour.')).toBeTruthy();
	});

	it('says that something went wrong', async () => {
		await open(AO3, { ...nothing, failed: true });
		expect(screen.getByRole('status').textContent).toContain('may not have been checked');
	});
});
