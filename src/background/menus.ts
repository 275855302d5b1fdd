import { browser } from '../browser/api';
import { draftIn, handOverDraft } from '../browser/draft';
import { actionName, t } from '../browser/i18n';
import { askTab } from '../browser/tab-messages';
import { wantedRule } from '../core/judge/wanted-rule';
import { RULE_ACTIONS, type RuleAction } from '../core/rule';

const CONTEXTS = ['link', 'selection'] as const;

/** The action of an entry, from its id; `undefined`: the entry is another. */
const actionOf = (id: string): RuleAction | undefined =>
	RULE_ACTIONS.find((action) => CONTEXTS.some((context) => id === `${context}:${action}`));

/** The pages on which stories are read: the menu stands nowhere else. */
async function pages(): Promise<string[]> {
	const { origins = [] } = await browser.permissions.getAll();
	const own = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
	return [...new Set([...own, ...origins])];
}

/** The menu on links, selected words and fields that one writes in; made anew, since the browser keeps the old one. */
async function makeMenu(): Promise<void> {
	const documentUrlPatterns = await pages();
	await browser.contextMenus.removeAll();
	if (documentUrlPatterns.length === 0) return;
	browser.contextMenus.create({
		id: DRAFT,
		title: t('choices_menu_draft'),
		contexts: ['editable'],
		documentUrlPatterns,
	});
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

/** The entry on fields that one writes in. */
const DRAFT = 'draft';

/** Has what was written in a field looked through, on a page of our own. */
async function checkDraft(tabId: number): Promise<void> {
	await handOverDraft(await draftIn(tabId));
	await browser.tabs.create({ url: browser.runtime.getURL('check/index.html#draft') });
}

/** Makes the rule that is meant by what the menu was opened on, and hands it to the page, which says so. */
async function choose(tabId: number, action: RuleAction, selected: string | undefined): Promise<void> {
	const target = await askTab(tabId, { type: 'menu-target' });
	const rule = target && wantedRule(action, selected ?? target.words, target.story);
	if (rule) await askTab(tabId, { type: 'choose-rule', rule });
}

/** Keeps the context menu and answers it, in the background. Browsers of phones have none. */
export function followMenu(): void {
	if (!browser.contextMenus) return;
	browser.runtime.onInstalled.addListener(remake);
	browser.runtime.onStartup.addListener(remake);
	browser.permissions.onAdded.addListener(remake);
	browser.permissions.onRemoved.addListener(remake);
	browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
		if (menuItemId === DRAFT && tab?.id !== undefined) void checkDraft(tab.id).catch(() => undefined);
		const action = actionOf(String(menuItemId));
		if (!action || tab?.id === undefined) return;
		const selected = String(menuItemId).startsWith('selection') ? (selectionText ?? '') : undefined;
		void choose(tab.id, action, selected);
	});
}
