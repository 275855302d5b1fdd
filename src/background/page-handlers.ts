import { browser } from '../browser/api';
import { rememberChapters } from '../browser/chapters';
import { choose } from '../browser/choices';
import { dismiss, loadDismissals, undismiss } from '../browser/dismissals';
import { t } from '../browser/i18n';
import { ownSiteOf, saveOwnSite } from '../browser/own-sites';
import { PAGE_WORDS } from '../browser/page-words';
import { pausedUntil, pauseTab } from '../browser/pause';
import { loadSettings, undoChange } from '../browser/settings';
import { openStoryCheck } from '../browser/story-check';
import { levelsOf } from '../core/judge/levels';
import type { Handlers, Sender } from '../protocol/message';
import type { PageProtocol } from '../protocol/page-to-background';
import { paragraphKey } from '../scan';
import { createActivity, NO_ACTIVITY } from './activity';
import { showBadge } from './badge';
import { rememberConsent, rememberLinkConsent } from './consent';
import { judgeCards, knowCard } from './judge-cards';
import { judgeComments } from './judge-comments';
import { asRead, chapterFacts, cutPassages, judgeStory } from './judge-story';
import { claimPrefetch, keepPrefetched, knowLinks } from './know-links';
import { knowledge, preferencesOf } from './knowledge';
import { layStyle, putWing } from './page-scripts';
import { createChapterScans } from './scan-chapter';
import { scanModel } from './scan-model';
import { sessionMemory } from './session-memory';
import { leaveTab, openTab } from './tabs';

const activity = createActivity();

/** With their places still open: what stands there is for the page to say. */
const pageWords = () => Object.fromEntries(PAGE_WORDS.map((key) => [key, t(key, '$1', '$2')]));

/** Counts for the page that asks; nothing is counted of a private window. */
const activityOf = ({ tabId, documentId, isPrivate }: Sender) =>
	isPrivate ? NO_ACTIVITY : activity.of(documentId ?? `tab ${tabId}`);

/** What texts are scanned with. */
const scanContext = async () => {
	const [known, model, dismissed] = await Promise.all([knowledge(), scanModel(), loadDismissals().catch(() => [])]);
	return { knowledge: known, model, dismissed };
};

const scanChapter = createChapterScans(async (isPrivate) => ({ ...(await scanContext()), isPrivate }));

/** What the background answers to pages. */
export const pageHandlers: Handlers<PageProtocol> = {
	async hello({ site }, sender) {
		const [known, paused] = await Promise.all([knowledge(), pausedUntil(sender.tabId), layStyle(sender)]);
		const { settings, remembers } = known;
		const now = Date.now();
		const everywhere = paused.everywhere > now;
		const state = settings.sites.off.includes(site) ? 'off' : everywhere || paused.tab > now ? 'paused' : 'on';
		return { state, everywhere, preferences: preferencesOf(settings), words: pageWords(), remembers };
	},
	async 'judge-cards'({ stories }, sender) {
		const [known, memory] = await Promise.all([knowledge(), sessionMemory()]);
		return { cards: judgeCards(stories, known, memory, activityOf(sender).verdict) };
	},
	async 'judge-story'(ask, sender) {
		const [known, memory] = await Promise.all([knowledge(), sessionMemory()]);
		return judgeStory(ask, known, memory, activityOf(sender));
	},
	'scan-chapter': (ask, { isPrivate }) => scanChapter(ask, isPrivate),
	'judge-comments': async ({ story, comments }) => ({
		comments: await judgeComments(story, comments, await scanContext()),
	}),
	async 'cut-passages'({ story, chapter, mode }, sender) {
		const known = await knowledge();
		const { found } = asRead(chapter, known);
		const passages = cutPassages(chapterFacts(story, chapter, known), found, mode, known);
		activityOf(sender).rules(
			story,
			passages.flatMap(({ rules }) => rules.map(({ id }) => id)),
		);
		return { passages };
	},
	async consent({ story, causes, mode, path, fresh }) {
		rememberConsent({ story, causes, path }, mode, await sessionMemory(), fresh);
		return undefined;
	},
	async 'know-links'(ask) {
		const [known, memory] = await Promise.all([knowledge(), sessionMemory()]);
		return { known: await knowLinks(ask, known, memory) };
	},
	async 'know-card'({ story }) {
		const [known, memory] = await Promise.all([knowledge(), sessionMemory()]);
		return knowCard(story, known, memory);
	},
	async 'consent-link'({ known }) {
		rememberLinkConsent(known, await sessionMemory());
		return undefined;
	},
	async 'consent-story'({ story, mode }) {
		const [known, memory] = await Promise.all([knowledge(), sessionMemory()]);
		rememberLinkConsent(knowCard(story, known, memory).known, memory, mode);
		return undefined;
	},
	async 'check-story'({ story: { site, id, title }, address }, { tabId, isPrivate }) {
		if (tabId === undefined) return undefined;
		return openStoryCheck({ site, id, title, address, tabId, isPrivate });
	},
	async 'remember-chapters'({ results }) {
		const { settings } = await knowledge();
		if (settings.scanner.remember !== false) await rememberChapters(results);
		return undefined;
	},
	async 'claim-prefetch'({ href }) {
		return { first: claimPrefetch(href, await sessionMemory()) };
	},
	async 'keep-prefetch'({ href, story, chapters }) {
		const [known, memory] = await Promise.all([knowledge(), sessionMemory()]);
		const [chapter] = chapters;
		if (chapter) keepPrefetched(href, known.judge(chapterFacts(story, chapter, known), 'page'), memory);
		return undefined;
	},
	recall: async ({ about }) => (await sessionMemory()).about(about),
	async remember({ key, value }) {
		const memory = await sessionMemory();
		if (value === null) memory.forget(key);
		else memory.set(key, value);
		return undefined;
	},
	wing: async ({ name }, sender) => void (await putWing(name, sender)) as undefined,
	alive: async () => undefined,
	badge: ({ action, count }, { tabId }) => showBadge(tabId, action, count),
	'set-tab-pause': async ({ until }, { tabId }) => void (await pauseTab(tabId, until)) as undefined,
	'open-options': async ({ section }) =>
		void (await browser.tabs.create({
			url: browser.runtime.getURL(`options/index.html#${section}`),
		})) as undefined,
	choose: ({ chosen }) => choose(chosen),
	async 'levels-of'({ topics }) {
		const [known, settings] = await Promise.all([knowledge(), loadSettings()]);
		return { levels: levelsOf(topics, settings, known.topics) };
	},
	'undo-change': async ({ change }) => void (await undoChange(change)) as undefined,
	async dismiss({ topic, cue, texts, back }, { isPrivate }) {
		// Of a private window nothing is kept: there it holds as long as the page is open.
		if (isPrivate) return undefined;
		await (back ? undismiss : dismiss)({ topic, cue, paragraphs: [...new Set(texts.map(paragraphKey))] });
		return undefined;
	},
	'open-tab': ({ url, front }, { tabId }) => openTab(url, front, tabId),
	leave: (_, { tabId }) => leaveTab(tabId),
	'own-site': async ({ host }) => ({ site: await ownSiteOf(host) }),
	'save-own-site': async ({ site }) => void (await saveOwnSite(site)) as undefined,
};
