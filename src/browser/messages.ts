import type { Action } from '../core/level';
import type { Dismissal } from '../core/passage/dismissal';
import type { ChapterResult } from '../core/passage/results';
import type { RuleAction } from '../core/rule';
import type { Exception, Settings } from '../core/settings';
import type { PageStatus } from '../core/status';
import type { Story } from '../core/story';
import { browser } from './api';
import type { WantedRule } from './choices';
import type { PageDid } from './lately';

/** What the popup asks of the content script in a tab, and what it answers. */
export interface PageProtocol {
	status: { ask: Record<never, never>; answer: PageStatus };
	pause: { ask: { for: 'page' | 'hour' }; answer: PageStatus };
	resume: { ask: Record<never, never>; answer: PageStatus };
	'reveal-all': { ask: Record<never, never>; answer: PageStatus };
	/** The reader chose an action in the context menu: for the link under it, or for the words selected. */
	menu: { ask: { action: RuleAction; selected: string | null }; answer: undefined };
}

/** What a content script asks of the background. */
export interface BackgroundProtocol {
	/** The strongest action on the page and how often anything acted: the toolbar badge. */
	badge: { ask: { action: Action | 'show'; count: number }; answer: undefined };
	/** The settings, mended where what is stored is broken or of another version: content scripts only tell that it is. */
	settings: { ask: Record<never, never>; answer: Settings };
	/** Whether this tab is paused, and until when (milliseconds since 1970). */
	'tab-pause': { ask: Record<never, never>; answer: { until: number } };
	'set-tab-pause': { ask: { until: number }; answer: undefined };
	/** Asks for the reader's style sheet over this page's: veils that no style of the page can lift. */
	shield: { ask: Record<never, never>; answer: undefined };
	/** What this session remembers; see `memory.ts`. */
	recall: { ask: Record<never, never>; answer: Record<string, string> };
	remember: { ask: { key: string; value: string | null }; answer: undefined };
	/** Opens the options page at a section. */
	'open-options': { ask: { section: string }; answer: undefined };
	/** Lets something through from now on; answers with the change, to be undone, if it changed anything. */
	except: { ask: { exception: Exception }; answer: { change: string | undefined } };
	/** Adds a rule for a label or a phrase on the page; answers as `except`. */
	'add-rule': { ask: { rule: WantedRule }; answer: { change: string | undefined } };
	/** Remembers that the reader said "not this" of a passage, or takes it back. */
	dismiss: { ask: { dismissal: Dismissal }; answer: undefined };
	undismiss: { ask: { dismissal: Dismissal }; answer: undefined };
	/** Remembers what was found in a chapter. */
	'remember-chapter': { ask: { result: ChapterResult }; answer: undefined };
	'undo-change': { ask: { change: string }; answer: undefined };
	/** What a page showed, the rules that acted there, and what was done. */
	seen: {
		ask: { stories: readonly Story[]; acted: readonly string[]; did: readonly PageDid[] };
		answer: undefined;
	};
	/** Opens an address in a tab of its own, beside the one that asks; in front or behind it. */
	'open-tab': { ask: { url: string; front: boolean }; answer: undefined };
	/** Closes the tab, where there is no page to go back to. */
	leave: { ask: Record<never, never>; answer: undefined };
}

type Ask<P, T extends keyof P> = P[T] extends { ask: infer A } ? { type: T } & A : never;
type Answer<P, T extends keyof P> = P[T] extends { answer: infer A } ? A : never;

/** Where in a tab a message comes from. */
export interface Frame {
	readonly frameId?: number;
	/** The page itself; not every browser tells. */
	readonly documentId?: string;
}

/** The handlers of one side; a type without a handler is left to others. */
export type Handlers<P> = {
	[T in keyof P]?: (ask: Ask<P, T>, tabId: number | undefined, frame: Frame) => Promise<Answer<P, T>>;
};

/** Asks a tab; undefined when no content script of ours answers there. */
export async function ask<T extends keyof PageProtocol>(
	tabId: number,
	message: Ask<PageProtocol, T>,
): Promise<Answer<PageProtocol, T> | undefined> {
	try {
		return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
	} catch {
		return undefined;
	}
}

/** Tells the background; undefined when it cannot be reached (the extension was reloaded or is gone). */
export async function tell<T extends keyof BackgroundProtocol>(
	message: Ask<BackgroundProtocol, T>,
): Promise<Answer<BackgroundProtocol, T> | undefined> {
	try {
		return await browser.runtime.sendMessage(message);
	} catch {
		return undefined;
	}
}

/** Answers messages of our own extension until the signal aborts; one that cannot be answered gets undefined. */
export function answer<P>(handlers: Handlers<P>, signal: AbortSignal): void {
	const listener = (
		message: unknown,
		sender: Frame & { id?: string; tab?: { id?: number } },
		respond: (answer?: unknown) => void,
	) => {
		if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
		const type = (message as { type?: unknown }).type;
		const handle = Object.hasOwn(handlers, String(type)) ? handlers[type as keyof P] : undefined;
		if (!handle) return undefined;
		handle(message as Ask<P, keyof P>, sender.tab?.id, sender).then(respond, () => respond());
		// Not every browser takes a promise for an answer; this keeps the way back open.
		return true;
	};
	browser.runtime.onMessage.addListener(listener as never);
	signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), { once: true });
}
