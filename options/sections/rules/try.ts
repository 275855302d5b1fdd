import { useEffect, useState } from 'preact/hooks';
import { type Counts, loadCounts, loadSeen } from '../../../src/browser/counts';
import { declarations } from '../../../src/core/declared';
import type { Seen } from '../../../src/core/query';
import { compileRules, matchRules, type Rule } from '../../../src/core/rule';
import { FIELDS, type Story } from '../../../src/core/story';
import { VOCABULARY } from './vocabulary';

/** What a rule would have done with the stories met lately. */
export interface Tried {
	readonly of: number;
	readonly acted: number;
	/** The page did not say enough to tell. */
	readonly open: number;
}

/** Tries a rule, as if it were on and held everywhere, on stories as lists show them; nothing is fetched. */
export function tryRule(rule: Rule, stories: readonly Story[]): Tried {
	const { until: _, places: __, ...always } = rule;
	const rules = compileRules([{ ...always, on: true }]);
	const truths = stories.map((story) => matchRules(rules, { story, declarations: declarations(story) }, 'list')[0]);
	return {
		of: stories.length,
		acted: truths.filter((match) => match?.truth === true).length,
		open: truths.filter((match) => match && match.truth === undefined).length,
	};
}

/** The stories met lately and how often rules acted, as they were when the section was opened. */
export function useLately(): { stories: readonly Story[]; counts: Counts } {
	const [lately, setLately] = useState<{ stories: readonly Story[]; counts: Counts }>({ stories: [], counts: {} });
	useEffect(() => {
		Promise.all([loadSeen(), loadCounts()]).then(
			([stories, counts]) => setLately({ stories, counts }),
			() => undefined,
		);
	}, []);
	return lately;
}

/** The names to complete from: topics, sites, and the labels of the stories met lately. */
export const namesIn = (stories: readonly Story[]): Seen => ({
	...VOCABULARY,
	labels: Object.fromEntries(
		FIELDS.map((field) => [field, [...new Set(stories.flatMap(({ says }) => says[field]?.words ?? []))]]),
	),
});
