import type { Rule } from '../../../src/core/rule';

/** A text that is being written, and the rules as they were when it was begun. */
export interface TextDraft {
	readonly text: string;
	readonly base: readonly Rule[];
}

let kept: TextDraft | undefined;

/** The draft outlives the section: going to another one and back loses nothing that was not saved. */
export const keptDraft = {
	get: (): TextDraft | undefined => kept,
	set(draft: TextDraft | undefined): void {
		kept = draft;
	},
};

addEventListener('beforeunload', (event) => {
	if (kept) event.preventDefault();
});
