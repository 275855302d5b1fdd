import type { TopicId } from '../../core/topic';
import type { ChapterWeights } from './chapter';

/** First bytes of a model: tells another file, or another version, from one. */
export const MAGIC = 0x34_4d_57_46;

/** Numbers that a cell and a window keep of a topic's cues; see `features`. */
export const CUES = 6;
/** Numbers of a window that belong to no topic; see `features`. */
export const PLAIN = 3;

/** What a model says of itself, as JSON at its start. */
export interface About {
	/** In the order of the network's outputs. */
	readonly topics: readonly TopicId[];
	/** How many words it knows. */
	readonly rows: number;
	/** Width of the hidden layer. */
	readonly hidden: number;
	/** What the words' tone is measured in, and where it starts; see `earnestOf`. */
	readonly earnest: { readonly unit: number; readonly bias: number };
	readonly chapter: ChapterWeights;
}

/** What was learned: a small network over words and cues, for all topics at once. */
export interface Model extends About {
	/** Number of a word by its hash, or -1. */
	find(hash: number): number;
	/** Squared rarity of each word: what a window is scaled by. */
	readonly rarity: Uint8Array;
	/** What each word adds to the hidden layer, in units of `unit`, row by row. */
	readonly weights: Int8Array;
	readonly unit: Float32Array;
	/** How much each word is in earnest, in units of `earnest`. */
	readonly tone: Int8Array;
	/** What each cue number of each topic, then each plain number, adds to the hidden layer. */
	readonly dense: Float32Array;
	readonly bias: Float32Array;
	/** Weights from the hidden layer to each topic. */
	readonly out: Float32Array;
	readonly outBias: Float32Array;
	/** Weights of a topic's own cue numbers. */
	readonly own: Float32Array;
}

/** Bytes before what a model says of itself: `MAGIC` and its length, a multiple of four. */
export const HEADER = 8;

/** A table of hashes with open addressing: twenty thousand words take a millisecond to enter. */
const createIndex = (hashes: Int32Array): ((hash: number) => number) => {
	const bits = Math.ceil(Math.log2(hashes.length * 2 + 2));
	const mask = 2 ** bits - 1;
	const slots = new Int32Array(mask + 1).fill(-1);
	for (let row = 0; row < hashes.length; row++) {
		let slot = (hashes[row] as number) & mask;
		while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
		slots[slot] = row;
	}
	return (hash) => {
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const row = slots[slot] as number;
			if (row < 0 || hashes[row] === hash) return row;
		}
	};
};

/**
 * Reads a model from the bytes of `model.bin`. Throws a RangeError for anything else, or for a model of another version.
 */
export function loadModel(bytes: ArrayBuffer | Uint8Array): Model {
	const buffer = bytes instanceof Uint8Array ? new Uint8Array(bytes).buffer : bytes;
	const [magic, length = 0] = new Uint32Array(buffer, 0, Math.min(2, buffer.byteLength >> 2));
	if (magic !== MAGIC || buffer.byteLength < HEADER + length) throw new RangeError('not a model of this version');
	const about = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, HEADER, length))) as About;
	const { hidden, rows } = about;
	const topics = about.topics.length;
	let at = HEADER + length;
	const floats = (count: number): Float32Array => {
		at += count * 4;
		return new Float32Array(buffer, at - count * 4, count);
	};
	return {
		...about,
		unit: floats(hidden),
		dense: floats((topics * CUES + PLAIN) * hidden),
		bias: floats(hidden),
		out: floats(topics * hidden),
		outBias: floats(topics),
		own: floats(topics * CUES),
		find: createIndex(new Int32Array(buffer, at, rows)),
		rarity: new Uint8Array(buffer, at + rows * 4, rows),
		weights: new Int8Array(buffer, at + rows * 5, rows * hidden),
		tone: new Int8Array(buffer, at + rows * (5 + hidden), rows),
	};
}
