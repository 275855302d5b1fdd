import type { LabelEvidence, SilenceEvidence } from '../evidence';
import type { Facts, Place } from '../facts';
import { atMost, type Level, strength, stricter } from '../level';
import { ratingOf } from '../rating';
import type { RuleMatch, RuleSet } from '../rule';
import { compileRules, isStrict, letsThrough, matchRules } from '../rule';
import { type Settings, silenceLevels } from '../settings';
import type { TopicId, TopicTraits } from '../topic';
import { exceptionFor, settingsFor } from './exceptions';
import { severityRank } from './severity';
import { silences, umbrellasOf } from './silence';
import { topicReasons } from './topics';
import { type Allowance, byLine, type NameRule, type Reason, type Verdict } from './verdict';

/** Judges a story by one reader's settings. */
export type Judge = (facts: Facts, place: Place) => Verdict;

const ratingReason = ({ story }: Facts, settings: Settings): Reason[] => {
	const words = story.says.rating?.words ?? [];
	return words.flatMap((word): Reason[] => {
		const value = ratingOf(word);
		const action: Level = value && value !== 'unrated' ? settings.ratings[value] : 'show';
		if (!value || action === 'show') return [];
		return [
			{ cause: { kind: 'rating', rating: value }, action, evidence: [{ kind: 'label', from: 'rating', words: word }] },
		];
	});
};

/** What the page leaves open, and the text, where it cannot be read: then nothing at all is known of it. */
const openIn = (facts: Facts, settings: Settings): Omit<SilenceEvidence, 'kind'>[] => [
	...silences(facts),
	...(facts.found?.readable === false && settings.scanner.on ? [{ field: 'text', silence: 'unknown' } as const] : []),
];

/** The author's own words for an umbrella warning. */
const umbrellaWords = (facts: Facts): LabelEvidence[] =>
	umbrellasOf(facts).map(({ from, words }) => ({ kind: 'label', from, words }));

const silenceReasons = (facts: Facts, settings: Settings): Reason[] => {
	const levels = silenceLevels(settings);
	return openIn(facts, settings).flatMap(({ field, silence }): Reason[] => {
		const action = levels[silence];
		if (action === 'show') return [];
		const words = silence === 'umbrella' ? umbrellaWords(facts) : [];
		return [{ cause: { kind: 'silence', silence }, action, evidence: [{ kind: 'silence', field, silence }, ...words] }];
	});
};

const ruleReasons = (matches: readonly RuleMatch[], name: NameRule): Reason[] =>
	matches.flatMap(({ rule, action, truth, evidence }): Reason[] => {
		const [first, ...others] = evidence;
		if (truth !== true || !isStrict(action) || !first) return [];
		return [{ cause: { kind: 'rule', ...name(rule) }, action, evidence: [first, ...others] }];
	});

const allows = (action: RuleMatch['action'], truth: RuleMatch['truth']): boolean =>
	action === 'allow' && truth === true;

function allowance(
	facts: Facts,
	settings: Settings,
	matches: readonly RuleMatch[],
	name: NameRule,
): Allowance | undefined {
	const exception = exceptionFor(facts.story, facts.declarations, settings.exceptions);
	if (exception) return { kind: 'exception', of: exception.kind, name: exception.name };
	const allow = matches.find(({ rule, action, truth }) => allows(action, truth) && rule.over === undefined);
	return allow && { kind: 'rule', ...name(allow.rule) };
}

/**
 * Prepares the reader's settings for many stories. Precedence: exceptions, then `allow` rules, then
 * the strictest of all other reasons, capped by what the reader allows in that place.
 */
export function createJudge(
	settings: Settings,
	topics: ReadonlyMap<TopicId, TopicTraits>,
	name: NameRule = byLine,
): Judge {
	const rules: RuleSet = compileRules(settings.rules, { sensitivity: settings.scanner.sensitivity });
	return (given, place) => {
		const facts = { ...given, umbrellas: umbrellasOf(given) };
		const matches = matchRules(rules, facts, place);
		// What is let through is what rules would act on; what levels ask for stays.
		const over = matches.filter(({ action, truth, rule }) => allows(action, truth) && rule.over === 'rules');
		const hushed = matches.filter(({ rule }) => over.some((one) => letsThrough(one.rule, rule)));
		const acting = matches.filter((match) => !hushed.includes(match));
		const cap = place === 'list' ? settings.lists.atMost : settings.pages.atMost;
		const reasons = [
			...topicReasons(facts, place, settingsFor(facts.story, settings), topics),
			...ratingReason(facts, settings),
			...silenceReasons(facts, settings),
			...ruleReasons(acting, name),
		].sort(
			(a, b) =>
				strength(b.action) - strength(a.action) || severityRank(a.cause, topics) - severityRank(b.cause, topics),
		);
		const liked = matches
			.filter(({ action, truth }) => action === 'highlight' && truth === true)
			.map(({ rule }) => name(rule));
		const common = {
			undecided: silences(facts),
			undecidedRules: matches
				.filter(({ action, truth }) => truth === undefined && action !== 'highlight')
				.map(({ rule }) => name(rule)),
			...(liked.length > 0 && { liked }),
			reassurances: facts.declarations.filter(({ qualifier }) => qualifier === 'denied'),
		};
		const action = atMost(
			reasons.reduce<Level>((level, reason) => stricter(level, reason.action), 'show'),
			cap,
		);
		const [first, ...others] = reasons;
		if (!first || action === 'show') {
			const kept = hushed.find((match) => isStrict(match.action) && match.truth === true);
			const by = kept && over.find(({ rule }) => letsThrough(rule, kept.rule));
			return {
				...common,
				action: 'show',
				reasons: [],
				...(by && { allowed: { kind: 'rule', ...name(by.rule) } }),
			};
		}
		const allowed = allowance(facts, settings, matches, name);
		if (allowed) return { ...common, action: 'show', reasons: [], allowed };
		return { ...common, action, reasons: [first, ...others] };
	};
}
