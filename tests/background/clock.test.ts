import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createActivity } from '../../src/background/activity';
import { loadActivity } from '../../src/browser/activity-log';
import { pausedUntil, pauseEverywhere, pauseTab } from '../../src/browser/pause';
import { loadRecentStories } from '../../src/browser/recent-stories';
import { localDay } from '../../src/core/day';
import { defaults } from '../../src/core/settings/defaults';
import { moodOn, withMood } from '../../src/core/settings/mood';

const HOUR = 3_600_000;
const NOON = new Date(2026, 10, 28, 12).getTime();

beforeEach(() => {
	fakeBrowser.reset();
	vi.useFakeTimers({ now: NOON });
});
afterEach(() => vi.useRealTimers());

const isPaused = async () => {
	const { tab, everywhere } = await pausedUntil(1);
	return [tab > Date.now(), everywhere > Date.now()];
};

test('a pause for an hour is over after it, and at once where the clock is set back', async () => {
	await pauseTab(1, Date.now() + HOUR);
	await pauseEverywhere(Date.now() + HOUR);
	expect(await isPaused()).toEqual([true, true]);
	vi.setSystemTime(NOON + HOUR);
	expect(await isPaused()).toEqual([false, false]);
	vi.setSystemTime(NOON - 24 * HOUR);
	expect(await isPaused()).toEqual([false, false]);
	vi.setSystemTime(NOON);
	expect(await isPaused()).toEqual([true, true]);
});

test('a rough day is over at midnight, and goes on where the clock is set back', () => {
	const settings = withMood(defaults(), 'rough', localDay());
	const moods = [0, 24, 0, -24].map((hours) => {
		vi.setSystemTime(NOON + hours * HOUR);
		return moodOn(settings, localDay());
	});
	expect(moods).toEqual(['rough', 'usual', 'rough', 'rough']);
});

test('a thousand pages in eight hours leave what is kept bounded, and no timer', async () => {
	const activity = createActivity();
	const verdict = { action: 'blur', reasons: [], undecided: [], undecidedRules: [], reassurances: [] } as never;
	for (let page = 0; page < 1000; page++) {
		const story = { site: 'ao3', id: String(page), title: 'The Pier', says: {}, numbers: {}, dates: {}, prose: {} };
		activity.of(`page ${page}`).verdict(story, verdict);
		await vi.advanceTimersByTimeAsync((8 * HOUR) / 1000);
	}
	await vi.advanceTimersByTimeAsync(HOUR);
	expect(vi.getTimerCount()).toBe(0);
	const stories = await loadRecentStories();
	expect([stories.length, stories.at(-1)?.id]).toEqual([60, '999']);
	const days = await loadActivity();
	expect(days.map(({ day, sites }) => [day, sites.ao3?.blur])).toEqual([[localDay(), 1000]]);
}, 60_000);
