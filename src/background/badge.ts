import { browser } from '../browser/api';
import { t } from '../browser/i18n';
import type { Level } from '../core/level';

/** The grounds of the toolbar badge; the same accent for all, stronger with the action, and grey where it is off. */
const COLORS: Readonly<Record<Level | 'off', string>> = {
	off: '#6b6b6b',
	show: '#00000000',
	alert: '#655d52',
	blur: '#2a6460',
	skip: '#1e4e4b',
};

/** What the badge says where nothing is read, in the four letters that browsers have room for. */
const OFF = '–';

/** Shows how often Forewarned acted in a tab, nothing if it did not, and that it is off or paused there. */
export async function showBadge(tabId: number | undefined, action: Level | 'off', count: number): Promise<undefined> {
	if (tabId === undefined) return;
	const text = action === 'off' ? OFF : count > 0 ? String(count) : '';
	await browser.action.setTitle({ tabId, title: t(action === 'off' ? 'popup_toolbar_off' : 'popup_name') });
	await browser.action.setBadgeText({ tabId, text });
	if (text === '') return;
	await browser.action.setBadgeBackgroundColor({ tabId, color: COLORS[action] });
	await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
}
