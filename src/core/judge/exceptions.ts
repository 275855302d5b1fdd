import type { Declaration } from '../mention';
import type { Exception } from '../settings';
import type { Story } from '../story';

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
		if (!names(story, exception)) return false;
		if (exception.until !== 'new') return true;
		const known = exception.known ?? [];
		return declarations.every(({ topic, qualifier }) => qualifier === 'denied' || known.includes(topic));
	});
}
