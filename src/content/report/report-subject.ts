import type { Passage, Verdict } from '../../core/judge';
import type { Story } from '../../core/story';

/** What a reader says is wrong: what was done with a story, or with a passage of it, or that a page could not be read. */
export interface ReportSubject {
	readonly story: Pick<Story, 'site'> & Partial<Pick<Story, 'title' | 'url'>>;
	/** What of ours was thrown. */
	readonly failure?: unknown;
	readonly verdict?: Pick<Verdict, 'action' | 'reasons'>;
	readonly passage?: Passage;
	/** The text of the passage, a paragraph each. */
	readonly text?: readonly string[];
}

/** What a reader can add to a report; nothing of it is in there unasked. */
export const ADDITIONS = ['title', 'address', 'text'] as const;
export type Addition = (typeof ADDITIONS)[number];

/** What there is to add: a story may have no address, and only a passage has a text at hand. */
export const additionsOf = ({ story, text }: ReportSubject): Readonly<Partial<Record<Addition, string>>> => ({
	...(story.title && { title: story.title }),
	...(story.url && { address: story.url }),
	...(text && text.length > 0 && { text: text.join('\n\n') }),
});
