import { browser } from '../browser/api';
import { keepCopy } from '../browser/copies';
import { noteUpdate } from '../browser/news';
import { followPause } from '../browser/pause';
import { followPermissions, registerSites } from '../browser/sites';
import { followSync } from '../browser/sync';
import { answerPages } from './answer';
import { keepFailSafeSettings, mendFailSafeSettings } from './fail-safe-settings';
import { followKnowledge, knowledge } from './knowledge';
import { followMenu } from './menus';
import { pageHandlers } from './page-handlers';
import { followSessionMemory } from './session-memory';
import { followMoodShortcuts, followPauseShortcut } from './shortcuts';

// Wiring only. Listeners are there before anything is waited for: the browser wakes us for them.
answerPages(pageHandlers);
followSessionMemory();
followKnowledge(() => void keepFailSafeSettings());
followPause(() => void keepFailSafeSettings());

browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
	if (reason === 'update') {
		void keepCopy('upgrade');
		void noteUpdate(previousVersion);
	}
	if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') });
	void keepFailSafeSettings();
});

followPermissions();
followMenu();
followMoodShortcuts();
followPauseShortcut();
followSync();
void registerSites();
void mendFailSafeSettings();
// A page that says hello next finds everything at hand.
void knowledge().catch(() => undefined);
