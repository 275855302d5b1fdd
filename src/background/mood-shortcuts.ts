import { browser } from '../browser/api';
import { changeSettings } from '../browser/settings';
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
export function followShortcut(): void {
	browser.commands?.onCommand.addListener((command) => {
		const change = COMMANDS[command];
		if (change) void changeSettings((now) => change(now, localDay()));
	});
}
