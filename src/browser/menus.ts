import { RULE_ACTIONS, type RuleAction } from '../core/rule';
import { browser } from './api';
import { actionName, t } from './i18n';
import { ask } from './messages';

const CONTEXTS = ['link', 'selection'] as const;

const ID = /^(?:link|selection):(alert|blur|skip|allow)$/;

/** The pages on which stories are read: the menu stands nowhere else. */
async function pages(): Promise<string[]> {
	const { origins = [] } = await browser.permissions.getAll();
	const own = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
	return [...new Set([...own, ...origins])];
}

/** The menu on links and selected words; made anew, since the browser keeps the old one. */
async function makeMenu(): Promise<void> {
	const documentUrlPatterns = await pages();
	await browser.contextMenus.removeAll();
	if (documentUrlPatterns.length === 0) return;
	for (const context of CONTEXTS) {
		const parentId = browser.contextMenus.create({
			id: context,
			title: t(`choices_menu_${context}`),
			contexts: [context],
			documentUrlPatterns,
		});
		for (const action of RULE_ACTIONS) {
			browser.contextMenus.create({
				id: `${context}:${action}`,
				parentId,
				title: actionName(action),
				contexts: [context],
				documentUrlPatterns,
			});
		}
	}
}

let making: Promise<void> = Promise.resolve();
const remake = (): void => {
	making = making.then(makeMenu).catch(() => undefined);
};

/** Keeps the context menu and answers it, in the background. Browsers of phones have none. */
export function followMenu(): void {
	if (!browser.contextMenus) return;
	browser.runtime.onInstalled.addListener(remake);
	browser.runtime.onStartup.addListener(remake);
	browser.permissions.onAdded.addListener(remake);
	browser.permissions.onRemoved.addListener(remake);
	browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
		const action = ID.exec(String(menuItemId))?.[1] as RuleAction | undefined;
		if (!action || tab?.id === undefined) return;
		const selected = String(menuItemId).startsWith('selection') ? (selectionText ?? null) : null;
		void ask(tab.id, { type: 'menu', action, selected });
	});
}
