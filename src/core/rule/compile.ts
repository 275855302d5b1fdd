import { localDay } from '../day';
import type { Place } from '../facts';
import type { Sensitivity } from '../finding';
import { ACTIONS } from '../level';
import { anchors, type Ground } from './anchors';
import type { Condition } from './condition';
import { onDay } from './condition';
import type { Rule, RuleAction } from './schema';
import { unlessBroken } from './unless-broken';
import { type WordIndex, wordIndex } from './word-index';

/** A rule that is on, ready to be judged. */
export interface ReadyRule {
	readonly rule: Rule;
	readonly action: RuleAction;
	readonly condition: Condition;
	/** Missing: everywhere. */
	readonly places: readonly Place[] | undefined;
	readonly sites: readonly string[] | undefined;
}

/** Rules prepared for many stories; the numbers in the indexes are places in `ready`. */
export interface RuleSet {
	/** `allow` first, then strictest first, then in the reader's order. */
	readonly ready: readonly ReadyRule[];
	readonly sensitivity: Sensitivity;
	/** Rules that every story has to be held against. */
	readonly always: readonly number[];
	readonly words: ReadonlyMap<Ground, WordIndex>;
	readonly values: ReadonlyMap<string, readonly number[]>;
	/** Rules that are undecided when this ground is silent. */
	readonly open: ReadonlyMap<Ground, readonly number[]>;
	/** For each rule the last story it was held against, then their count; working memory of `matchRules`. */
	readonly seen: Uint32Array;
}

/** What rules are compiled for. */
export interface CompileOptions {
	/** Today, ISO; rules whose last day is over are left out. */
	readonly today?: string;
	/** The reader's position of the scanner's threshold. */
	readonly sensitivity?: Sensitivity;
}

const ORDER: readonly RuleAction[] = ['allow', ...[...ACTIONS].reverse(), 'highlight'];

function ready(rules: readonly Rule[], today: string): ReadyRule[] {
	const all = rules.flatMap((rule): ReadyRule[] => {
		if (!rule.on || !rule.compiled || (rule.until !== undefined && rule.until < today)) return [];
		const some = <T>(list: readonly T[] | undefined) => (list && list.length > 0 ? list : undefined);
		const { action, condition: written } = rule.compiled;
		const condition = unlessBroken(() => onDay(written, today), written);
		return [{ rule, action, condition, places: some(rule.places), sites: some(rule.sites) }];
	});
	return all.sort((a, b) => ORDER.indexOf(a.action) - ORDER.indexOf(b.action));
}

/** Prepares rules: work in proportion to the rules once, so that each story meets only the few it may concern. */
export function compileRules(rules: readonly Rule[], options: CompileOptions = {}): RuleSet {
	const all = ready(rules, options.today ?? localDay());
	const always: number[] = [];
	const words = new Map<Ground, WordIndex>();
	const values = new Map<string, number[]>();
	const open = new Map<Ground, number[]>();
	const push = (map: Map<string, number[]>, key: string, rule: number) => {
		const list = map.get(key);
		if (!list) map.set(key, [rule]);
		else if (list.at(-1) !== rule) list.push(rule);
	};
	all.forEach(({ condition }, number) => {
		// One that breaks here breaks again when it is held against a story, alone.
		const some = unlessBroken(() => anchors(condition), undefined);
		if (!some) always.push(number);
		for (const anchor of some ?? []) {
			if (anchor.kind === 'value') {
				push(values, anchor.value, number);
				for (const ground of anchor.open) push(open, ground, number);
				continue;
			}
			push(open, anchor.open, number);
			for (const field of anchor.fields) {
				const index = words.get(field) ?? wordIndex();
				words.set(field, index);
				index.add(anchor.pattern, number);
			}
		}
	});
	const sensitivity = options.sensitivity ?? 'balanced';
	return { ready: all, sensitivity, always, words, values, open, seen: new Uint32Array(all.length + 1) };
}
