import { topicName } from '../src/browser/i18n';
import type { Finding, Scanned } from '../src/core/finding';
import { type Action, STRICTEST } from '../src/core/level';
import type { Declaration } from '../src/core/mention';
import { defaults, type Settings } from '../src/core/settings';
import type { Story } from '../src/core/story';
import type { Topic, TopicId } from '../src/core/topic';

/** What is warned of here: nothing that could hurt anybody. The real topics do not have it; its name is in the locale files. */
const RAIN: Topic = {
	id: 'rain',
	group: 'other',
	scanned: true,
	weighty: false,
	level: 'show',
};

/** The one topic of the practice page. */
export const TOPICS: ReadonlyMap<TopicId, Topic> = new Map([[RAIN.id, RAIN]]);

const finding = (from: number, to: number, score: number): Finding => ({
	topic: RAIN.id,
	from,
	to,
	score,
	level: 'sure',
	cue: 'setting',
	qualifier: 'depicted',
});

/** What a search of the chapter's seven paragraphs would find. */
export const SCANNED: Scanned = {
	paragraphs: 7,
	topics: { [RAIN.id]: { score: 0.9, level: 'sure' } },
	findings: [finding(2, 3, 0.9), finding(5, 5, 0.8)],
	readable: true,
};

/** What the made-up story's own labels say; the real recogniser knows no rain. */
export const declared = (story: Story): Declaration[] =>
	(story.says.tag?.words ?? [])
		.filter((words) => words === topicName(RAIN.id))
		.map((words) => ({ topic: RAIN.id, qualifier: 'depicted', words, from: 'tag' }));

/** The usual settings with the level to be tried; how veils look and are lifted is as the reader set it. */
export const settingsFor = (level: Action, { reveal, veil, lists, keys }: Settings): Settings => ({
	...defaults(),
	levels: { [RAIN.id]: level },
	reveal,
	veil,
	keys,
	lists: { ...lists, atMost: STRICTEST },
});
