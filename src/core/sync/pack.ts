import * as v from 'valibot';
import { hash } from '../hash';
import { compress, decompress } from './compress';
import type { Replica, Stamped } from './replica';

/** Bytes, of the browsers' `storage.sync`: an item with its key, and everything together. */
export const QUOTA = { item: 8_192, all: 102_400 } as const;

const FORMAT = 1;
const HEAD = 'sync';
const partKey = (n: number): string => `${HEAD}.${n}`;
/** An item's size counts its key and the two quotes of its JSON. */
const PART = QUOTA.item - partKey(99).length - 2;
/** Room for the head, which says what belongs together. */
const MOST_PARTS = Math.floor((QUOTA.all - 512) / QUOTA.item);

/** What is to be written, and what had no room and stays on this device alone. */
export interface Packed {
	readonly items: Readonly<Record<string, unknown>>;
	/** Keys of entries; oldest exceptions first, then oldest rules. */
	readonly left: readonly string[];
}

const HeadSchema = v.object({
	format: v.number(),
	parts: v.pipe(v.number(), v.integer(), v.minValue(1)),
	hash: v.string(),
});
const ReplicaSchema = v.record(
	v.string(),
	v.object({ at: v.pipe(v.number(), v.finite()), by: v.string(), value: v.optional(v.any()) }),
);

const RANK: readonly RegExp[] = [/^exceptions:[^#]/, /^rules:[^#]/];
const rank = (key: string): number => RANK.findIndex((pattern) => pattern.test(key));

/** The entries that may stay behind, in the order in which they do; the same on every device. */
const spare = (replica: Replica): string[] =>
	Object.entries(replica)
		.filter(([key, { value }]) => value !== undefined && rank(key) >= 0)
		.sort(([a, one], [b, other]) => rank(a) - rank(b) || one.at - other.at || (a < b ? -1 : 1))
		.map(([key]) => key);

async function items(replica: Replica): Promise<Record<string, unknown> | undefined> {
	const text = await compress(JSON.stringify(replica));
	const parts = Math.max(1, Math.ceil(text.length / PART));
	if (parts > MOST_PARTS) return undefined;
	const all: Record<string, unknown> = { [HEAD]: { format: FORMAT, parts, hash: hash(text) } };
	for (let n = 0; n < parts; n++) all[partKey(n)] = text.slice(n * PART, (n + 1) * PART);
	return all;
}

const without = (replica: Replica, keys: readonly string[]): Replica => {
	const gone = new Set(keys);
	return Object.fromEntries(Object.entries(replica).filter(([key]) => !gone.has(key)));
};

/** A replica as items within the quotas; undefined if it does not fit even without rules and exceptions. */
export async function pack(replica: Replica): Promise<Packed | undefined> {
	const whole = await items(replica);
	if (whole) return { items: whole, left: [] };
	const keys = spare(replica);
	let packed: Packed | undefined;
	// The fewest that have to stay: too few at `low`, enough at `high`.
	for (let low = 0, high = keys.length + 1; high - low > 1; ) {
		const middle = Math.floor((low + high) / 2);
		const left = keys.slice(0, middle);
		const fitting = await items(without(replica, left));
		if (fitting) [packed, high] = [{ items: fitting, left }, middle];
		else low = middle;
	}
	return packed;
}

/** What the items of sync hold, or why they cannot be read. */
export type Unpacked =
	| { readonly ok: true; readonly replica: Replica }
	/** `torn`: parts of different writings, which the next change sets right. */
	| { readonly ok: false; readonly reason: 'empty' | 'newer' | 'torn' };

/** The replica in items as `storage.sync` gives them. */
export async function unpack(stored: Readonly<Record<string, unknown>>): Promise<Unpacked> {
	if (stored[HEAD] === undefined) return { ok: false, reason: 'empty' };
	const head = v.safeParse(HeadSchema, stored[HEAD]);
	if (head.success && head.output.format > FORMAT) return { ok: false, reason: 'newer' };
	if (!head.success || head.output.parts > MOST_PARTS) return { ok: false, reason: 'torn' };
	const parts = Array.from({ length: head.output.parts }, (_, n) => stored[partKey(n)]);
	const packed = parts.join('');
	const text = hash(packed) === head.output.hash ? await decompress(packed) : undefined;
	if (text === undefined) return { ok: false, reason: 'torn' };
	try {
		const replica = v.safeParse(ReplicaSchema, JSON.parse(text));
		return replica.success
			? { ok: true, replica: replica.output as Record<string, Stamped> }
			: { ok: false, reason: 'torn' };
	} catch {
		return { ok: false, reason: 'torn' };
	}
}

/** Keys of an earlier, larger writing that no longer belong to anything. */
export const stale = (written: Packed, stored: Readonly<Record<string, unknown>>): string[] =>
	Object.keys(stored).filter((key) => key.startsWith(`${HEAD}.`) && !(key in written.items));
