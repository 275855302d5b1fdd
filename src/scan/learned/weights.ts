import { TABLE } from './table';

/** Bits of a word's hash that the table keeps. */
export const KEY_BITS = 24;
const KEY_MASK = (1 << KEY_BITS) - 1;
const KEY_BYTES = 3;
/** Slots of the look-up; a power of two, at least twice the number of words. */
const SLOTS = 1 << 15;

/** Learned weights of words, one per topic. */
export interface Weights {
	readonly topics: readonly string[];
	/** What a weight of 1 in `values` is worth. */
	readonly unit: readonly number[];
	/** Place of a word's weights in `values`, or -1. */
	find(hash: number): number;
	readonly values: Int8Array;
}

const slotOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 17) & (SLOTS - 1);

/** Reads the shipped table: keys of three bytes, then one signed byte per topic, word by word. */
const decode = ({ topics, unit, data }: typeof TABLE): Weights => {
	const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
	const width = KEY_BYTES + topics.length;
	const count = Math.floor(bytes.length / width);
	const values = new Int8Array(count * topics.length);
	const keys = new Int32Array(SLOTS).fill(-1);
	const places = new Int32Array(SLOTS);
	for (let i = 0; i < count; i++) {
		const at = i * width;
		const key = ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
		let slot = slotOf(key);
		while (keys[slot] !== -1) slot = (slot + 1) & (SLOTS - 1);
		keys[slot] = key;
		places[slot] = i * topics.length;
		for (let t = 0; t < topics.length; t++) values[i * topics.length + t] = bytes[at + KEY_BYTES + t] as number;
	}
	const find = (hash: number): number => {
		const key = hash & KEY_MASK;
		for (let slot = slotOf(key); keys[slot] !== -1; slot = (slot + 1) & (SLOTS - 1)) {
			if (keys[slot] === key) return places[slot] as number;
		}
		return -1;
	};
	return { topics, unit, find, values };
};

let decoded: Weights | undefined;

/** The shipped weights, read once. */
export const weights = (): Weights => {
	decoded ??= decode(TABLE);
	return decoded;
};
