import type { Settings } from '../core/settings';
import { merge, pack, type Replica, record, settingsOf, stale, unpack, withoutOldRemovals } from '../core/sync';
import { type Json, same } from '../core/sync/entries';
import { browser } from './api';
import { changeSettings, loadSettings } from './settings';

const KEY = 'sync';
/** Milliseconds of quiet after a change; `storage.sync` takes 120 writes a minute. */
const QUIET = 3000;
/** Milliseconds for which a removal is remembered: half a year. */
const REMOVALS_KEPT = 180 * 86_400_000;

/** `newer`: another device writes a form this version cannot read. `full`: not even the levels fit. */
export type SyncTrouble = 'newer' | 'full' | 'failed';

/** What this device knows of syncing; kept beside the settings, so that each device decides for itself. */
export interface SyncState {
	readonly on: boolean;
	/** Names this device among the reader's; made up, and said to nobody else. */
	readonly device: string;
	/** When everything was last the same here and there, milliseconds since 1970. */
	readonly at?: number;
	/** Rules and exceptions that had no room and stay on this device. */
	readonly left?: number;
	readonly trouble?: SyncTrouble;
	readonly replica: Replica;
}

/** How sync stands on this device; off, if it was never turned on. */
export async function loadSync(): Promise<SyncState> {
	const { [KEY]: stored } = await browser.storage.local.get(KEY);
	return (stored as SyncState | undefined) ?? { on: false, device: crypto.randomUUID(), replica: {} };
}

const saveSync = (state: SyncState): Promise<void> => browser.storage.local.set({ [KEY]: state });

/** Turns syncing on or off on this device; the background does the rest. What the account holds stays there. */
export const setSync = async (on: boolean): Promise<void> => saveSync({ ...(await loadSync()), on });

/** Calls back with the state whenever it changes. */
export function watchSync(
	callback: (state: SyncState, before: SyncState | undefined) => void,
	signal: AbortSignal,
): void {
	const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
		const change = area === 'local' ? changes[KEY] : undefined;
		if (change?.newValue) callback(change.newValue as SyncState, change.oldValue as SyncState | undefined);
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

const json = (value: unknown): Json => value as Json;

/** One exchange with the account; the state afterwards. */
async function exchange(state: SyncState, now: number): Promise<SyncState> {
	const stored = await browser.storage.sync.get(null);
	const unpacked = await unpack(stored);
	if (!unpacked.ok && unpacked.reason === 'newer') return { ...state, trouble: 'newer' };
	const theirs = unpacked.ok ? unpacked.replica : {};
	let merged: Replica = state.replica;
	const meet = (settings: Settings): Settings => {
		const both = merge(record(state.replica, settings, now, state.device), theirs);
		const next = settingsOf(both);
		// Where lists from two devices met, their order is new: said at once, or every device would say its own.
		merged = record(both, next, now, state.device);
		return same(json(next), json(settings)) ? settings : next;
	};
	const settings = await loadSettings();
	// What changed here while we were reading is merged too: this device is the source of truth.
	if (meet(settings) !== settings) await changeSettings(meet);
	merged = withoutOldRemovals(merged, now - REMOVALS_KEPT);
	const packed = await pack(merged);
	if (!packed) return { ...state, replica: merged, trouble: 'full' };
	const left = new Set(packed.left);
	const kept = Object.fromEntries(Object.entries(merged).filter(([key]) => !left.has(key)));
	if (!same(json(kept), json(theirs))) {
		await browser.storage.sync.set({ ...packed.items });
		const old = stale(packed, stored);
		if (old.length > 0) await browser.storage.sync.remove(old);
	}
	const { trouble: _, ...rest } = state;
	return { ...rest, replica: merged, at: now, left: left.size };
}

let queue: Promise<unknown> = Promise.resolve();

/** Exchanges with the account if the reader wants it; one after the other, never rejects. */
export function syncNow(): Promise<void> {
	const done = queue.then(async () => {
		const state = await loadSync();
		if (!state.on) return;
		const next = await exchange(state, Date.now()).catch((): SyncState => ({ ...state, trouble: 'failed' }));
		// It may have been turned off meanwhile.
		const { on } = await loadSync();
		await saveSync({ ...next, on });
	});
	queue = done.catch(() => undefined);
	return done.catch(() => undefined);
}

/** Keeps in step with the account, in the background: at start, and after every change here or there. */
export function followSync(): void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const soon = () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => void syncNow(), QUIET);
	};
	browser.storage.onChanged.addListener((changes, area) => {
		if (area === 'sync' || (area === 'local' && 'settings' in changes)) soon();
	});
	watchSync(({ on }, before) => {
		if (on && !before?.on) void syncNow();
	}, new AbortController().signal);
	browser.runtime.onStartup.addListener(soon);
}
