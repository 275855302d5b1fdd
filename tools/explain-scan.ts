import { readFileSync } from 'node:fs';
import { CUE_CLASSES } from '../src/core/finding';
import { splitParagraphs } from '../src/scan';
import { type Language, languageFor, readingOf } from '../src/scan/languages/language';
import { LEXICONS } from '../src/scan/lexicon/registry';
import { createReader } from '../src/scan/read';
import { worth } from '../src/scan/score/cue-weights';
import { heats } from '../src/scan/score/density';
import { hashWord } from '../src/scan/text/hash';
import { isNote } from '../src/scan/text/note';

/** `npm run -s scan:explain -- TOPIC FILE…`: prints each cue that counts for a topic, its weight and the density around it. */
export default ([topic, ...files]: string[]): number => {
	const number = LEXICONS.findIndex((each) => each.topic === topic);
	const lexicon = LEXICONS[number];
	if (!lexicon) {
		console.error(`scan:explain: no lexicon for ${topic}; there are ${LEXICONS.map((each) => each.topic).join(', ')}`);
		return 2;
	}
	const { phrases } = readingOf(languageFor('en') as Language);
	for (const file of files) {
		const reader = createReader(phrases, [], LEXICONS.length);
		const words = new Map<number, string>();
		const paragraphs = splitParagraphs(readFileSync(file, 'utf8'));
		paragraphs.forEach((paragraph, index) => {
			if (isNote(paragraph)) return;
			for (const word of paragraph.toLowerCase().match(/[\p{L}'’]+/gu) ?? []) {
				words.set(hashWord(word), word);
				words.set(hashWord(word.replace(/['’]/g, '')), word);
			}
			reader.read(paragraph, index);
		});
		const weighed = worth(lexicon, reader.hits[number] ?? [], 1);
		const heat = heats(weighed);
		weighed.forEach(({ hit, value }, i) => {
			const kind = CUE_CLASSES[hit.cue.kind];
			console.log(
				`${file}\t${hit.paragraph}\t${words.get(hit.word) ?? '?'}\t${kind}\t${value.toFixed(2)}\theat ${(heat[i] as number).toFixed(2)}`,
			);
		});
	}
	return 0;
};
