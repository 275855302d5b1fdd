import { readFileSync } from 'node:fs';
import { hashWord } from '../src/scan/text/hash';

/**
 * Prints the hashes of words read from standard input, one a line: for words that a topic file should know but the
 * repository should not spell out.
 */
export default (): void => {
	for (const word of readFileSync(0, 'utf8').toLowerCase().split(/\s+/)) if (word !== '') console.log(hashWord(word));
};
