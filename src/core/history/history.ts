import type { Settings } from '../settings';
import { fromEntries, isJsonList, type Json, same, toEntries } from '../sync/entries';
import { type ListEdit, listEdit, undoListEdit } from './list-edit';

/** What one entry was before a change and after it; a missing side means that it was not there. */
export interface Edit {
	readonly before?: Json;
	readonly after?: Json;
	/** Instead of both, for the order of a list. */
	readonly list?: ListEdit;
}

/** One change of settings, however many entries it touched. */
export interface Change {
	readonly id: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** By entry, see `sync/entries`. */
	readonly edits: Readonly<Record<string, Edit>>;
}

/** Changes, oldest first. */
export type History = readonly Change[];

/** How long a change can be undone. */
export const KEPT_DAYS = 30;
const KEPT_MS = KEPT_DAYS * 86_400_000;
/** Changes and characters at most, so that a month of heavy use stays small; the newest is always kept. */
const MOST_CHANGES = 500;
const MOST_SIZE = 1_000_000;

function edit(before: Json | undefined, after: Json | undefined): Edit {
	if (isJsonList(before) || isJsonList(after)) {
		return { list: listEdit(isJsonList(before) ? before : [], isJsonList(after) ? after : []) };
	}
	return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function editsBetween(before: Settings, after: Settings): Record<string, Edit> {
	const old = toEntries(before);
	const now = toEntries(after);
	const edits: Record<string, Edit> = {};
	for (const key of new Set([...old.keys(), ...now.keys()])) {
		if (!same(old.get(key), now.get(key))) edits[key] = edit(old.get(key), now.get(key));
	}
	return edits;
}

/** The history without what is too old or too much. */
function bounded(history: History, now: number): History {
	const recent = history.filter(({ at }) => now - at <= KEPT_MS).slice(-MOST_CHANGES);
	const size = (at: number): number => JSON.stringify(recent[at]).length;
	let from = recent.length - 1;
	for (let room = MOST_SIZE - (from < 0 ? 0 : size(from)); from > 0; from--) {
		room -= size(from - 1);
		if (room < 0) break;
	}
	return recent.slice(Math.max(0, from));
}

/** The history after a change; the same if nothing changed. `now` is in milliseconds, `id` new. */
export function remember(history: History, before: Settings, after: Settings, now: number, id: string): History {
	const edits = editsBetween(before, after);
	return Object.keys(edits).length === 0 ? history : bounded([...history, { id, at: now, edits }], now);
}

/** Settings without one change, and what could not be undone because it was changed again since. */
export interface Undone {
	readonly settings: Settings;
	/** Keys of entries that stay as they are now. */
	readonly kept: readonly string[];
}

/**
 * Takes one change back, also one that others came after: their changes stay. Undoing is itself a change
 * that can be remembered and undone.
 */
export function undo(settings: Settings, change: Change): Undone {
	const entries = toEntries(settings);
	const kept: string[] = [];
	for (const [key, { before, after, list }] of Object.entries(change.edits)) {
		const now = entries.get(key);
		if (list) entries.set(key, undoListEdit(isJsonList(now) ? now : [], list));
		else if (!same(now, after)) kept.push(key);
		else if (before === undefined) entries.delete(key);
		else entries.set(key, before);
	}
	return { settings: fromEntries(entries), kept };
}
