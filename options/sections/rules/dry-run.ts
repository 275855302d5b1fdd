import { useEffect, useState } from 'preact/hooks';
import { rememberedOf } from '../../../src/browser/chapters';
import { loadCounts, loadRecentStories, type RuleCounts } from '../../../src/browser/recent-stories';
import { declarations } from '../../../src/core/declarations';
import type { Facts } from '../../../src/core/facts';
import { remembered } from '../../../src/core/passage/results';
import type { Seen } from '../../../src/core/query';
import { compileRules, matchRules, type Rule, type RuleAction } from '../../../src/core/rule';
import { FIELDS, type Story } from '../../../src/core/story';
import { VOCABULARY } from './vocabulary';

/** What a rule would have done with the stories met lately. */
export interface DryRun {
	readonly of: number;
	readonly acted: number;
	/** The page did not say enough to tell. */
	readonly open: number;
}

/** Tries a rule, as if it were on and held everywhere, on stories as lists show them; nothing is fetched. */
export function dryRun(rule: Rule, lately: readonly Facts[]): DryRun {
	const { until: _, places: __, ...always } = rule;
	const rules = compileRules([{ ...always, on: true }]);
	const truths = lately.map((facts) => matchRules(rules, facts, 'list')[0]);
	return {
		of: lately.length,
		acted: truths.filter((match) => match?.truth === true).length,
		open: truths.filter((match) => match && match.truth === undefined).length,
	};
}

/** A story that rules would act on, and the one that decides. */
export interface DryRunStory {
	readonly facts: Facts;
	readonly action: RuleAction;
	readonly rule: Rule;
}

/** Tries all rules together, as they stand: those that are off or for other places do nothing, `allow` beats the others. */
export function dryRunAll(rules: readonly Rule[], lately: readonly Facts[]): readonly DryRunStory[] {
	const set = compileRules(rules);
	return lately.flatMap((facts): DryRunStory[] => {
		const first = matchRules(set, facts, 'list').find(({ truth }) => truth === true);
		return first ? [{ facts, action: first.action, rule: first.rule }] : [];
	});
}

/** All that is known on this device of a story met lately: what a list showed, and what was found in its chapters. */
async function factsOf(story: Story): Promise<Facts> {
	const results = await rememberedOf(story.site, story.id);
	const found = remembered(results, results.length === story.numbers.chapters);
	return { story, declarations: declarations(story), ...(found && { found }) };
}

/** What was met lately, and how often rules acted. */
export interface RecentStories {
	readonly facts: readonly Facts[];
	readonly counts: RuleCounts;
}

/** The stories met lately and how often rules acted, as they were when the section was opened. */
export function useRecentStories(): RecentStories {
	const [lately, setLately] = useState<RecentStories>({ facts: [], counts: {} });
	useEffect(() => {
		const load = async () => {
			const [stories, counts] = await Promise.all([loadRecentStories(), loadCounts()]);
			setLately({ facts: await Promise.all(stories.map(factsOf)), counts });
		};
		load().catch(() => undefined);
	}, []);
	return lately;
}

/** The names to complete from: topics, sites, and the labels of the stories met lately. */
export const namesIn = (lately: readonly Facts[]): Seen => ({
	...VOCABULARY,
	labels: Object.fromEntries(
		FIELDS.map((field) => [field, [...new Set(lately.flatMap(({ story }) => story.says[field]?.words ?? []))]]),
	),
});
