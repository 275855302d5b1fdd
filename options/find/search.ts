import { startsIn, words } from '../topics/topic-search';
import type { SearchEntry } from './search-index';

/** Shown at most. */
const MOST = 12;

/** What every word of the query points to, those first whose name begins with it. */
export function searchSettings(query: string, all: readonly SearchEntry[]): SearchEntry[] {
	const asked = words(query);
	if (asked.length === 0) return [];
	const named = ({ name = '' }: SearchEntry) => asked.every((word) => startsIn(word, name));
	const found = all.filter((thing) => asked.every((word) => startsIn(word, thing.words)));
	return [...found.filter(named), ...found.filter((thing) => !named(thing))].slice(0, MOST);
}
