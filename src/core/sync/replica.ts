import { defaults, type Settings } from '../settings';
import { type Entries, fromEntries, type Json, same, toEntries } from './entries';

/** One entry with the time of its last change; without a value it was removed, which is remembered. */
export interface Stamped {
	/** Milliseconds since 1970, never before a change that this one was made after. */
	readonly at: number;
	/** The device that changed it. */
	readonly by: string;
	readonly value?: Json;
}

/** What one device knows of every entry that was ever changed. */
export type Replica = Readonly<Record<string, Stamped>>;

const latest = (replica: Replica): number => Object.values(replica).reduce((most, { at }) => Math.max(most, at), 0);

/**
 * The replica after this device's settings became `settings`. Only what changed gets a new time; a value
 * that was never anything but the default is no change, so that a new device overwrites nothing.
 */
export function record(replica: Replica, settings: Settings, now: number, device: string): Replica {
	const entries: Entries = toEntries(settings);
	const untouched = toEntries(defaults());
	// Later than everything seen, whatever the clocks say.
	const stamp = { at: Math.max(now, latest(replica) + 1), by: device };
	const next: Record<string, Stamped> = { ...replica };
	for (const [key, value] of entries) {
		const known = replica[key];
		if (known ? !same(known.value, value) : !same(untouched.get(key), value)) next[key] = { ...stamp, value };
	}
	for (const [key, { value }] of Object.entries(replica)) {
		if (value !== undefined && !entries.has(key)) next[key] = stamp;
	}
	return next;
}

/** The later of two states; of two at the same time the same one on every device. */
function later(a: Stamped, b: Stamped): Stamped {
	if (a.at !== b.at) return a.at > b.at ? a : b;
	if (a.by !== b.by) return a.by > b.by ? a : b;
	return JSON.stringify(a.value ?? null) >= JSON.stringify(b.value ?? null) ? a : b;
}

/** What two replicas know together. The order and number of merges make no difference. */
export function merge(a: Replica, b: Replica): Replica {
	const merged: Record<string, Stamped> = { ...a };
	for (const [key, theirs] of Object.entries(b)) {
		const ours = Object.hasOwn(merged, key) ? merged[key] : undefined;
		merged[key] = ours ? later(ours, theirs) : theirs;
	}
	return merged;
}

/** The settings that a replica stands for. */
export const settingsOf = (replica: Replica): Settings =>
	fromEntries(
		new Map(
			Object.entries(replica).flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value] as const])),
		),
	);

/** Without removals from before `time`: a device that was away for longer may bring such an entry back. */
export const withoutOldRemovals = (replica: Replica, time: number): Replica =>
	Object.fromEntries(Object.entries(replica).filter(([, { at, value }]) => value !== undefined || at >= time));
