import type { CueClass } from '../core/finding';
import type { TopicId } from '../core/topic';
import type { Model } from './model/model';

/** A word or phrase of the reader's own. */
export interface OwnWords {
	/** As the reader wrote it: case does not matter, `*` stands for any one word. */
	readonly words: string;
	readonly topic: TopicId;
}

/** A finding of which the reader said "not this". */
export interface Dismissal {
	readonly topic: TopicId;
	/** `paragraphKey` of each paragraph of the finding. */
	readonly paragraphs: readonly number[];
	/** The class of cue that had fired: it becomes a little less eager for this reader. */
	readonly cue: CueClass;
}

/** What a scan is told beside the text. */
export interface ScanOptions {
	/** Topics that the author declared: there is less doubt that they are there, so they are easier to find. */
	readonly declared?: readonly TopicId[];
	/** Topics that the author says are not there: harder to find, never silenced. */
	readonly denied?: readonly TopicId[];
	/** What was learned, read by `loadModel`. Without it, and in other languages, cues alone are looked for. */
	readonly model?: Model | undefined;
	readonly own?: readonly OwnWords[];
	readonly dismissed?: readonly Dismissal[];
	/** Language of the text, if the page says so (`en`, `pt-BR`, `English`, `Español`); else it is guessed. */
	readonly language?: string;
}
