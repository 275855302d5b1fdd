import type { OpenStory } from './story-controller';

/**
 * In the script of pages that open no story: one that is there all the same stays covered, and the page says that
 * something is wrong, as it does wherever it cannot be read.
 */
export const noStory: OpenStory = ({ fail }) => {
	const unexpected = () => fail(new Error('A story, where none was expected.'));
	return {
		progress: unexpected,
		text: async () => unexpected(),
		textChanged: async () => unexpected(),
		finish: unexpected,
		elsewhere: async () => undefined,
		facts: () => undefined,
		verdict: () => undefined,
	};
};
