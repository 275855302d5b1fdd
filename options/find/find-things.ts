import { startsIn, words } from '../topics/find';
import type { Thing } from './things';

/** Shown at most. */
const MOST = 12;

/** What every word of the query points to, those first whose name begins with it. */
export function findThings(query: string, all: readonly Thing[]): Thing[] {
	const asked = words(query);
	if (asked.length === 0) return [];
	const named = ({ name = '' }: Thing) => asked.every((word) => startsIn(word, name));
	const found = all.filter((thing) => asked.every((word) => startsIn(word, thing.words)));
	return [...found.filter(named), ...found.filter((thing) => !named(thing))].slice(0, MOST);
}
