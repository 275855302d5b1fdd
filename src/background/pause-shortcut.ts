import { browser } from '../browser/api';
import { askTab } from '../browser/tab-messages';

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
