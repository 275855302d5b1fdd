import type { Silence } from './evidence';
import type { Sensitivity } from './finding';
import type { Verdict } from './judge/verdict';
import type { Level } from './level';
import type { Declaration } from './mention';
import type { Says } from './story';
import type { TopicId } from './topic';

/** What is known of the text of an opened story. */
export interface TextStatus {
	/** False: it was not (or not yet) looked through, and nothing is known of it. */
	readonly scanned: boolean;
	/** It was not, because it is in a language that the scanner does not read. */
	readonly language?: true;
	readonly topics: readonly {
		readonly topic: TopicId;
		readonly level: Sensitivity;
		readonly passages: number;
		/** It is named there, and nothing more was found. */
		readonly mentioned?: boolean;
	}[];
}

/** What an open tab tells the popup. */
export interface PageStatus {
	/** The adapter's id; null when the page is read as plain text or article. */
	readonly site: string | null;
	readonly siteName: string;
	readonly kind: 'story' | 'list' | 'other';
	readonly story?: {
		readonly site: string;
		readonly id: string;
		readonly title: string;
		/** Address of the work itself, if the page links or is it. */
		readonly url?: string;
		readonly authors: readonly string[];
		readonly says: Says;
		readonly declarations: readonly Declaration[];
		readonly silence: readonly Silence[];
	};
	/** The archive's id of a story that the page belongs to without opening it: its contents. */
	readonly around?: string;
	readonly found?: TextStatus;
	readonly verdict?: Verdict;
	/** On lists: how many cards got which action. */
	readonly cards?: Readonly<Record<Level, number>>;
	/** On lists: for what each card got its action; without reasons it is shown as it is. */
	readonly acted?: readonly Partial<Pick<Verdict, 'reasons'>>[];
	/** `hour`: this tab for an hour; `all`: every tab. */
	readonly paused: 'no' | 'page' | 'hour' | 'all';
	/** Something went wrong here and the page was uncovered or kept covered. */
	readonly failed: boolean;
}
