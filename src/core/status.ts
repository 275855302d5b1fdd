import type { Silence } from './evidence';
import type { Sensitivity } from './finding';
import type { Verdict } from './judge/verdict';
import type { Level } from './level';
import type { Declaration } from './mention';
import type { Says } from './story';
import type { TopicId } from './topic';

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
		readonly authors: readonly string[];
		readonly says: Says;
		readonly declarations: readonly Declaration[];
		readonly silence: readonly Silence[];
	};
	readonly found?: {
		/** False: the language is not one the scanner reads, or the scanner is off. */
		readonly scanned: boolean;
		readonly topics: readonly { readonly topic: TopicId; readonly level: Sensitivity; readonly passages: number }[];
	};
	readonly verdict?: Verdict;
	/** On lists: how many cards got which action. */
	readonly cards?: Readonly<Record<Level, number>>;
	readonly paused: 'no' | 'page' | 'hour';
	/** Something went wrong here and the page was uncovered or kept covered. */
	readonly failed: boolean;
}
