import { type Level, stricter } from '../level';
import type { Declaration } from '../mention';
import type { Exception, Settings } from '../settings';
import type { Story } from '../story';
import type { TopicId } from '../topic';

const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

const names = (story: Story, exception: Exception): boolean => {
	if (exception.site !== undefined && exception.site !== story.site) return false;
	const has = (field: 'author' | 'fandom') =>
		story.says[field]?.words.some((word) => fold(word) === fold(exception.id)) ?? false;
	switch (exception.kind) {
		case 'story':
			return exception.site === story.site && exception.id === story.id;
		case 'site':
			return exception.id === story.site;
		case 'author':
		case 'fandom':
			return has(exception.kind);
	}
};

/** An exception that lets this story through; one that waits for new warnings ends when there are any. */
export function exceptionFor(
	story: Story,
	declarations: readonly Declaration[],
	exceptions: readonly Exception[],
): Exception | undefined {
	return exceptions.find((exception) => {
		if (exception.levels || !names(story, exception)) return false;
		if (exception.until !== 'new') return true;
		const known = exception.known ?? [];
		return declarations.every(({ topic, qualifier }) => qualifier === 'denied' || known.includes(topic));
	});
}

/** The settings with the levels that hold for this story alone; where several do, the stricter. */
export function settingsFor(story: Story, settings: Settings): Settings {
	const own = settings.exceptions.filter(({ levels }) => levels).filter((exception) => names(story, exception));
	if (own.length === 0) return settings;
	const levels: Record<TopicId, Level> = {};
	for (const [topic, level] of own.flatMap((exception) => Object.entries(exception.levels ?? {}))) {
		levels[topic] = stricter(levels[topic] ?? 'show', level);
	}
	return { ...settings, levels: { ...settings.levels, ...levels } };
}
