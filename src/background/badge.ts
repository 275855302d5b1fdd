import { browser } from '../browser/api';
import type { Level } from '../core/level';

/** The grounds of the toolbar badge; the same accent for all, stronger with the action. */
const COLORS: Readonly<Record<Level, string>> = {
	show: '#00000000',
	alert: '#655d52',
	blur: '#2a6460',
	skip: '#1e4e4b',
};

/** Shows how often Forewarned acted in a tab; nothing if it did not. */
export async function showBadge(tabId: number | undefined, action: Level, count: number): Promise<undefined> {
	if (tabId === undefined) return;
	await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
	if (count === 0) return;
	await browser.action.setBadgeBackgroundColor({ tabId, color: COLORS[action] });
	await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
}
