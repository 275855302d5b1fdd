import { browser } from '../browser/api';
import { showBadge } from '../browser/badge';
import { rememberChapter } from '../browser/chapters';
import { addRule, except } from '../browser/choices';
import { keepCopy } from '../browser/copies';
import { noteSeen } from '../browser/counts';
import { dismiss, undismiss } from '../browser/dismissals';
import { recall, remember } from '../browser/memory';
import { followMenu } from '../browser/menus';
import { answer, type BackgroundProtocol } from '../browser/messages';
import { followShortcut } from '../browser/moods';
import { noteUpdate } from '../browser/news';
import { pausedUntil, pauseTab } from '../browser/pause';
import { loadSettings, undoChange } from '../browser/settings';
import { shield } from '../browser/shield';
import { followPermissions, registerSites } from '../browser/sites';
import { followSync } from '../browser/sync';
import { SHIELD } from '../content/cover/shield';

answer<BackgroundProtocol>(
	{
		badge: ({ action, count }, tabId) => showBadge(tabId, action, count),
		settings: loadSettings,
		shield: (_, tabId, frame) => shield(SHIELD, tabId, frame),
		recall,
		remember: async ({ key, value }) => void (await remember(key, value)),
		'tab-pause': async (_, tabId) => ({ until: await pausedUntil(tabId) }),
		'set-tab-pause': async ({ until }, tabId) => void (await pauseTab(tabId, until)),
		'open-options': async ({ section }) =>
			void (await browser.tabs.create({ url: browser.runtime.getURL(`options/index.html#${section}`) })),
		except: ({ exception }) => except(exception),
		'add-rule': ({ rule }) => addRule(rule),
		dismiss: async ({ dismissal }) => void (await dismiss(dismissal)),
		undismiss: async ({ dismissal }) => void (await undismiss(dismissal)),
		'remember-chapter': async ({ result }) => void (await rememberChapter(result)),
		'undo-change': async ({ change }) => void (await undoChange(change)),
		seen: async ({ stories, acted, did }) => void (await noteSeen(stories, acted, did)),
		'open-tab': async ({ url, front }, tabId) =>
			void (await browser.tabs.create({ url, active: front, ...(tabId !== undefined && { openerTabId: tabId }) })),
		async leave(_, tabId) {
			if (tabId === undefined) return;
			const tab = await browser.tabs.get(tabId);
			const others = await browser.tabs.query(tab.windowId === undefined ? {} : { windowId: tab.windowId });
			// The last tab would take the window with it.
			if (others.length > 1) await browser.tabs.remove(tabId);
			else await browser.tabs.update(tabId, { url: 'about:blank' });
		},
	},
	new AbortController().signal,
);

browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
	if (reason === 'update') {
		void keepCopy('upgrade');
		void noteUpdate(previousVersion);
	}
	if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') });
});

followPermissions();
followMenu();
followShortcut();
followSync();
void registerSites();
