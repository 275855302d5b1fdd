// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { rememberChapter } from '../../src/browser/chapters';
import { chapterKey, storyKey } from '../../src/core/passage/results';
import { AO3, eachInFreshBrowser, open } from './open';
import { nothing, story } from './pages';

eachInFreshBrowser();

const remember = (id: string) =>
	rememberChapter({
		story: storyKey('ao3', id),
		chapter: chapterKey('1'),
		topics: [
			{ topic: 'fire', level: 'sure', passages: 1 },
			{ topic: 'drowning', level: 'sure', passages: 1 },
			{ topic: 'vomit', level: 'careful', passages: 1 },
		],
	});

describe('chapters opened before', () => {
	it('are told of as far as this page does not tell it, and as surely as the reader wants', async () => {
		await remember('7');
		await open(AO3, story);
		expect((await screen.findByText(/In chapters you opened before/)).textContent).toBe(
			'In chapters you opened before: Fire',
		);
	});

	it('of another story are not', async () => {
		await remember('8');
		await open(AO3, story);
		await screen.findByText('What this story may contain');
		expect(screen.queryByText(/In chapters you opened before/)).toBeNull();
	});
});

describe('a text in a language that is not read', () => {
	it('is said not to be scanned, and never to hold nothing', async () => {
		await open(AO3, { ...nothing, found: { scanned: false, language: true, topics: [] } });
		expect(await screen.findByText(/^The text was not checked\. Forewarned checks texts in/)).toBeTruthy();
		expect(document.body.textContent).not.toContain('Nothing found');
		expect(screen.getByText('The author names nothing, and the text was not checked.')).toBeTruthy();
	});
});
