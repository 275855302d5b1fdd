import { readFileSync } from 'node:fs';
import { hashWord } from '../src/scan/text/hash';

/**
 * `npm run -s hash:words`: reads words from standard input and prints their hashes, one a line, for words that a topic
 * file needs and the repository does not spell out.
 */
export default (): void => {
	for (const word of readFileSync(0, 'utf8').toLowerCase().split(/\s+/)) if (word !== '') console.log(hashWord(word));
};
