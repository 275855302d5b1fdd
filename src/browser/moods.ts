import { localDay } from '../core/day';
import { moodOn, withMood } from '../core/settings/mood';
import { browser } from './api';
import { changeSettings } from './settings';

/** Answers the shortcut for a rough day, in the background: on, and off again. Browsers of phones have none. */
export function followShortcut(): void {
	browser.commands?.onCommand.addListener((command) => {
		if (command !== 'rough-day') return;
		void changeSettings((now) => {
			const today = localDay();
			return withMood(now, moodOn(now, today) === 'rough' ? 'usual' : 'rough', today);
		});
	});
}
