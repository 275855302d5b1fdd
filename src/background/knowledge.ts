import { browser } from '../browser/api';
import { type EarlierIn, openEarlier } from '../browser/chapters';
import { toldRule } from '../browser/rule-words';
import { loadSettings } from '../browser/settings';
import { localDay } from '../core/day';
import { declarations } from '../core/declarations';
import { createJudge, createPassageJudge, type Judge, type PassageJudge } from '../core/judge';
import type { Settings } from '../core/settings';
import { type BooleanSetting, isOn } from '../core/settings/boolean-settings';
import { inMood } from '../core/settings/mood';
import type { TopicId, TopicTraits } from '../core/topic';
import { topicTraits } from '../core/topics/traits';
import type { Preferences } from '../protocol/answers';

/** Everything that stories are judged by. */
export interface Knowledge {
	readonly settings: Settings;
	readonly topics: ReadonlyMap<TopicId, TopicTraits>;
	readonly judge: Judge;
	readonly cut: PassageJudge;
	readonly earlier: EarlierIn;
	/** Something is remembered of chapters that were opened before. */
	readonly remembers: boolean;
	/** What an author declares; the practice page has topics of its own. */
	readonly declarations: typeof declarations;
}

/** Knowledge from one reader's settings. `earlier`: what is remembered of stories that were opened before. */
export function knowledgeOf(
	settings: Settings,
	topics: Knowledge['topics'],
	earlier: EarlierIn & { readonly empty?: boolean },
	declared: Knowledge['declarations'] = declarations,
): Knowledge {
	return {
		...{ settings, topics, declarations: declared },
		judge: createJudge(settings, topics, toldRule),
		cut: createPassageJudge(settings, topics, toldRule),
		remembers: settings.scanner.remember !== false && earlier.empty !== true,
		// What was remembered before the reader said no to it counts no more.
		earlier: settings.scanner.remember === false ? () => [] : earlier,
	};
}

/** What a page needs of the settings. */
export const preferencesOf = (settings: Settings): Preferences => {
	const { reveal, veil, strict, lists } = settings;
	const on = (key: BooleanSetting) => isOn(settings, key);
	return {
		...{ reveal, veil, strict, stub: lists.stub },
		...{ keys: on('keys'), askFirst: on('askFirst'), lookAhead: on('lookAhead'), comments: on('comments') },
	};
};

/** The settings and the index of what was found, as stored; the knowledge from them, and the day it holds for. */
let stored: Promise<{ settings: Settings; earlier: Awaited<ReturnType<typeof openEarlier>> }> | undefined;
let made: { day: string; from: unknown; knowledge: Promise<Knowledge> } | undefined;

/** The reader's knowledge: prepared once for all pages, and again when settings change or a day is over. */
export function knowledge(): Promise<Knowledge> {
	stored ??= Promise.all([loadSettings(), openEarlier()]).then(([settings, earlier]) => ({ settings, earlier }));
	const day = localDay();
	if (made?.from !== stored || made.day !== day) {
		const from = stored;
		made = {
			...{ day, from },
			knowledge: from.then(({ settings, earlier }) => knowledgeOf(inMood(settings, day), topicTraits(), earlier)),
		};
		// What could not be read is tried again by whoever asks next.
		from.catch(() => {
			if (stored === from) stored = undefined;
		});
	}
	return made.knowledge;
}

/** Keeps the knowledge true; `changed` is called after the settings have changed. */
export function followKnowledge(changed: () => void): void {
	browser.storage.onChanged.addListener((changes, area) => {
		if (area !== 'local' || !('settings' in changes || 'chapters:index' in changes)) return;
		stored = undefined;
		if ('settings' in changes) changed();
	});
}
