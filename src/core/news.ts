/** What the newest version with something to tell brings: change both with a release, and the words in `src/locales`. */
export const NEWS = {
	version: '0.2.0',
	points: ['news_practice', 'news_map', 'news_lately'],
} as const;

const numbers = (version: string): number[] => version.split('.').map(Number);

/** Whether a reader who comes from a version has not heard of the news yet. */
export function isNewsTo(previous: string): boolean {
	const before = numbers(previous);
	for (const [i, part] of numbers(NEWS.version).entries()) {
		const was = before[i] ?? 0;
		if (was !== part) return was < part;
	}
	return false;
}
