import type { Prose, Reading, Says, Story } from '../core/story';

/** Stories of one document that are remembered. */
const MOST = 2000;
/** Words of one field, and characters of one text, that are kept of what is gone. */
const WORDS = 300;
const LENGTH = 10_000;

function bothReadings(before: Reading | undefined, now: Reading | undefined): Reading | undefined {
	if (!before || !now) return now ?? before;
	const words = [...new Set([...now.words, ...before.words.slice(0, WORDS)])];
	return { words, withheld: before.withheld || now.withheld };
}

function bothTexts(before: string | undefined, now: string | undefined): string | undefined {
	if (!before || !now) return now ?? before;
	return now.includes(before) ? now : `${now}\n\n${before}`.slice(0, now.length + LENGTH);
}

/** A story with all that it says now or said before. */
export function mergeLabels(before: Story, now: Story): Story {
	const says: { -readonly [F in keyof Says]: Says[F] } = { ...now.says };
	for (const field of Object.keys(before.says) as (keyof Says)[]) {
		const reading = bothReadings(before.says[field], now.says[field]);
		if (reading) says[field] = reading;
	}
	const prose: { -readonly [P in keyof Prose]: string } = { ...now.prose };
	for (const name of ['summary', 'notes'] as const) {
		const text = bothTexts(before.prose[name], now.prose[name]);
		if (text !== undefined) prose[name] = text;
	}
	return { ...now, says, prose };
}

/** What was said of the stories of a document, for as long as it lives. */
export interface LabelMemory {
	/** The story with all that was ever said of it; from now on with this, too. */
	withEarlier(story: Story): Story;
	/** Whether it says anything that was not said before. */
	isNew(story: Story): boolean;
}

/**
 * Remembers what pages said of stories. What was said once holds: a page may take its labels away, and then change its
 * address, or its reader changes a setting; either has everything judged anew, by what stands there then.
 */
export function createLabelMemory(): LabelMemory {
	const stories = new Map<string, Story>();
	const nameOf = ({ site, id }: Story) => `${site}:${id}`;
	return {
		isNew(story) {
			const before = stories.get(nameOf(story));
			return !before || JSON.stringify(mergeLabels(before, story)) !== JSON.stringify(before);
		},
		withEarlier(story) {
			const name = nameOf(story);
			const before = stories.get(name);
			const now = before ? mergeLabels(before, story) : story;
			if (!before && stories.size >= MOST) {
				const [oldest] = stories.keys();
				if (oldest !== undefined) stories.delete(oldest);
			}
			stories.set(name, now);
			return now;
		},
	};
}
