import type { EarlierIn } from '../browser/chapters';
import type { Judge } from '../core/judge';
import type { Settings } from '../core/settings';
import type { Story } from '../core/story';
import type { TopicId, TopicTraits } from '../core/topic';
import type { Site } from '../sites/site';
import type { Choices } from './choices/choices';

/** What the reader did in this session: which gates were passed, what was revealed. */
export interface Memory {
	get(key: string): string | undefined;
	set(key: string, value: string): void;
	forget(key: string): void;
}

/** Everything the pieces of one open page share. */
export interface Page {
	readonly site: Site;
	readonly url: URL;
	readonly settings: Settings;
	readonly topics: ReadonlyMap<TopicId, TopicTraits>;
	readonly judge: Judge;
	/** These rules acted on passages of a story. */
	readonly acted: (story: Story, rules: readonly string[]) => void;
	readonly memory: Memory;
	/** What earlier visits found in a story. */
	readonly earlier: EarlierIn;
	readonly choices: Choices;
	/** Something of ours threw; the page is uncovered, or in strict mode kept covered, with a notice. */
	readonly fail: (error: unknown) => void;
}
