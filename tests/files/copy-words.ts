import type { CopyWords } from '../../src/files/copy/words';

/** Words for copies, for tests. */
export const COPY_WORDS: CopyWords = {
	language: 'en',
	title: 'Before you read',
	limits: 'Made on your device. It can miss things.',
	declaredHeading: 'The author says',
	declared: ['Tag: “Needles”'],
	foundHeading: 'The text may contain',
	nothing: 'Nothing found that you asked about.',
	chapter: (number) => `Chapter ${number}`,
	contains: (topics) => `May contain: ${topics.join(', ')}.`,
	passage: (paragraphs, topics) => `[${paragraphs} paragraphs: ${topics.join(', ')}]`,
	after: 'Continue after it',
	leftOut: (paragraphs, topics) => `[${paragraphs} left out: ${topics.join(', ')}]`,
	contents: 'Before you read',
};
