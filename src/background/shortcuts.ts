import { browser } from '../browser/api';
import { changeSettings } from '../browser/settings';
import { askTab } from '../browser/tab-messages';
import { localDay } from '../core/day';
import type { Settings } from '../core/settings';
import { moodOn, withMood, withNextMood } from '../core/settings/mood';

const toggleRough = (now: Settings, today: string): Settings =>
	withMood(now, moodOn(now, today) === 'rough' ? 'usual' : 'rough', today);

/** What the shortcuts do, by their names in the manifest. */
const COMMANDS: Readonly<Record<string, (now: Settings, today: string) => Settings>> = {
	'rough-day': toggleRough,
	'next-mood': withNextMood,
};

/** Answers the shortcuts for moods, in the background. Browsers of phones have none. */
export function followMoodShortcuts(): void {
	browser.commands?.onCommand.addListener((command) => {
		const change = COMMANDS[command];
		if (change) void changeSettings((now) => change(now, localDay()));
	});
}

/** Pauses the tab in front for an hour by a key of the reader's choice, or takes it up again. */
export function followPauseShortcut(): void {
	browser.commands?.onCommand.addListener(async (command) => {
		if (command !== 'pause-tab') return;
		const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
		if (tab?.id === undefined) return;
		const status = await askTab(tab.id, { type: 'status' });
		if (status?.paused === 'no') await askTab(tab.id, { type: 'pause', for: 'hour' });
		else if (status) await askTab(tab.id, { type: 'resume' });
	});
}
