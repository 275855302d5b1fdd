import type { Evidence } from '../evidence';
import type { Facts, Place } from '../facts';
import { FIELDS } from '../story';
import { valueKey } from './anchors';
import { isOpen, ratingOpen } from './atom-truth';
import type { ReadyRule, RuleSet } from './compile';
import { evaluate } from './evaluate';
import { explain } from './explain';
import type { Rule, RuleAction } from './schema';
import { labelsSilent } from './topic-truth';
import { unlessBroken } from './unless-broken';
import { type View, view } from './view';

/** A rule that holds for a story, or that the page does not let us decide. */
export interface RuleMatch {
	readonly rule: Rule;
	readonly action: RuleAction;
	/** Undefined: the page leaves it open. */
	readonly truth: true | undefined;
	/** What it stands on; what leaves it open if it is undecided. */
	readonly evidence: readonly Evidence[];
}

/** No more undecided rules than this are told of one story; on a site without tags it would be all of them. */
export const UNDECIDED_TOLD = 8;

const applies = ({ places, sites }: ReadyRule, { facts, place }: View): boolean =>
	(!places || places.includes(place)) && (!sites || sites.includes(facts.story.site));

/** The values by which rules are looked up that this story has. */
function values(looked: View): Set<string> {
	const { story, declarations, found } = looked.facts;
	const keys = new Set([valueKey('site', story.site), valueKey('story', story.id)]);
	for (const rating of looked.ratings()) keys.add(valueKey('rating', rating ?? ''));
	for (const { topic } of declarations) keys.add(valueKey('topic', topic));
	for (const { topic } of found?.findings ?? []) keys.add(valueKey('topic', topic));
	for (const topic in found?.topics) keys.add(valueKey('topic', topic));
	return keys;
}

/** The grounds on which this page is silent. */
function silent(looked: View): string[] {
	const { story, found } = looked.facts;
	const grounds: string[] = FIELDS.filter((field) => isOpen(story, field));
	if (!grounds.includes('rating') && ratingOpen(looked)) grounds.push('rating');
	if (story.title === '') grounds.push('title');
	if (story.prose.summary === undefined) grounds.push('summary');
	if (labelsSilent(story.says)) grounds.push('declared');
	if (!found?.readable) grounds.push('found');
	if (found && !found.readable) grounds.push('unreadable');
	return grounds;
}

/** The numbers of the rules that this story gives cause to look at. */
function candidates(set: RuleSet, looked: View, visit: (rules: readonly number[]) => void): void {
	visit(set.always);
	for (const [field, index] of set.words) {
		if (field === 'title' || field === 'summary') {
			const text = looked.text(field);
			if (text !== undefined) index.find(text, visit);
		} else {
			for (const label of looked.labels(field as (typeof FIELDS)[number])) index.find(label, visit);
		}
	}
	if (set.values.size > 0) for (const key of values(looked)) visit(set.values.get(key) ?? []);
}

/** Rules in order of their numbers from several lists that are each in order. */
function* merged(lists: readonly (readonly number[])[]): Generator<number> {
	const at = lists.map(() => 0);
	for (;;) {
		let least = Number.POSITIVE_INFINITY;
		lists.forEach((list, i) => {
			least = Math.min(least, list[at[i] as number] ?? least);
		});
		if (least === Number.POSITIVE_INFINITY) return;
		lists.forEach((list, i) => {
			if (list[at[i] as number] === least) (at[i] as number)++;
		});
		yield least;
	}
}

/** A number that marks the rules this story was held against. */
function nextMark({ seen, ready }: RuleSet): number {
	const counter = ready.length;
	seen[counter] = (seen[counter] ?? 0) + 1;
	// After four thousand million stories the counter starts anew.
	if (seen[counter] === 0) seen.fill(0).set([1], counter);
	return seen[counter] ?? 1;
}

/**
 * The rules that hold for a story in a place, and of those that the page leaves undecided the first
 * `UNDECIDED_TOLD`: `allow` first, then strictest first, then in the reader's order. A rule that is
 * missing is false, or one undecided rule too many.
 */
export function matchRules(set: RuleSet, facts: Facts, place: Place): RuleMatch[] {
	const looked = view(facts, place, set.sensitivity);
	const mark = nextMark(set);
	const hits: number[] = [];
	const undecided: number[] = [];
	const visit = (number: number): void => {
		const one = set.ready[number];
		if (!one || set.seen[number] === mark) return;
		set.seen[number] = mark;
		if (!applies(one, looked)) return;
		const truth = unlessBroken(() => evaluate(one.condition, looked), undefined);
		if (truth) hits.push(number);
		else if (truth === undefined) undecided.push(number);
	};
	candidates(set, looked, (rules) => rules.forEach(visit));
	const open = set.open.size > 0 ? silent(looked).map((ground) => set.open.get(ground) ?? []) : [];
	const enough = undecided.length + UNDECIDED_TOLD;
	for (const number of merged(open)) {
		if (undecided.length >= enough) break;
		visit(number);
	}
	const told = undecided.sort((a, b) => a - b).slice(0, UNDECIDED_TOLD);
	const all = [...hits, ...told].sort((a, b) => a - b);
	return all.map((number): RuleMatch => {
		const { rule, action, condition } = set.ready[number] as ReadyRule;
		const evidence = unlessBroken(() => explain(condition, looked), []);
		return { rule, action, truth: told.includes(number) ? undefined : true, evidence };
	});
}
