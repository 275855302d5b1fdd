import type { Facts, Place } from '../facts';
import type { Finding, Scanned } from '../finding';
import type { Action } from '../level';
import { compileRules, isStrict, letsThrough, matchRules, type Rule, type RuleMatch } from '../rule';
import { asksOfText } from '../rule/evaluate';
import type { Settings } from '../settings';
import { exceptionFor } from './exceptions';
import { passes } from './levels';
import type { NamedRule, NameRule } from './verdict';

/** A rule that asks for an action on a stretch of text, and the findings there that it is about. */
export interface PassageContext {
	readonly rule: NamedRule;
	readonly action: Action;
	readonly findings: readonly Finding[];
}

/** What the reader's rules make of one stretch. */
export interface RuleRequest {
	/** An `allow` rule holds here: nothing is done, whatever else asks for something. */
	readonly allowed: boolean;
	readonly asking: readonly PassageContext[];
	/** Rules for passages that the page does not let us decide. */
	readonly undecided: readonly NamedRule[];
}

/** The rules of one reader, for passages. */
export interface PassageRules {
	/** There is nothing to ask. */
	readonly none: boolean;
	/** An exception, or an `allow` rule for opened stories, lets the whole text through. */
	letsThrough(facts: Facts): boolean;
	/** What holds for a stretch that these findings, and no others, lie on; `facts` are of its chapter. */
	ask(facts: Facts & { readonly found: Scanned }, findings: readonly Finding[]): RuleRequest;
}

const isFor = ({ places = [] }: Rule, place: Place): boolean => places.includes(place);
const isAnywhere = ({ places = [] }: Rule): boolean => places.length === 0;

/** Rules that say passages, and of those that say no place the ones that ask for what a text touches. */
const asksPassages = (rule: Rule): boolean =>
	isFor(rule, 'passage') ||
	(isAnywhere(rule) &&
		rule.compiled !== undefined &&
		isStrict(rule.compiled.action) &&
		asksOfText(rule.compiled.condition));

const allowsPages = (rule: Rule): boolean =>
	rule.compiled?.action === 'allow' && rule.over === undefined && (isAnywhere(rule) || isFor(rule, 'page'));

/**
 * Prepares the rules for many passages. A topic that a rule asks for is then a topic of the passage, unless the
 * rule asks for what is declared; all else it asks of the story.
 */
export function passageRules({ rules, exceptions, scanner: { sensitivity } }: Settings, name: NameRule): PassageRules {
	const asked = compileRules(rules.filter(asksPassages), { sensitivity });
	const allowing = compileRules(rules.filter(allowsPages), { sensitivity });

	const asking = ({ rule, action, evidence }: RuleMatch, here: readonly Finding[]): PassageContext[] => {
		if (!isStrict(action)) return [];
		const topics = evidence.flatMap((one) => (one.kind === 'found' ? [one.topic] : []));
		// Without a place a rule is about what it finds; with it, about everything that was found at all.
		if (topics.length === 0 && isAnywhere(rule)) return [];
		const findings = here.filter(({ topic, level }) =>
			topics.length > 0 ? topics.includes(topic) : passes(level, sensitivity),
		);
		return findings.length > 0 ? [{ rule: name(rule), action, findings }] : [];
	};

	return {
		none: asked.ready.length === 0,
		letsThrough: (facts) =>
			exceptionFor(facts.story, facts.declarations, exceptions) !== undefined ||
			matchRules(allowing, facts, 'page').some(({ truth }) => truth === true),
		ask(facts, findings) {
			const found = { ...facts.found, findings, topics: {} };
			const matches = matchRules(asked, { ...facts, found }, 'passage');
			const holding = matches.filter(({ truth }) => truth === true);
			return {
				allowed: holding.some(({ rule, action }) => action === 'allow' && rule.over === undefined),
				asking: holding
					.filter(({ rule }) => !holding.some((one) => letsThrough(one.rule, rule)))
					.flatMap((match) => asking(match, findings)),
				undecided: matches
					.filter(({ rule, truth }) => truth === undefined && isFor(rule, 'passage'))
					.map(({ rule }) => name(rule)),
			};
		},
	};
}
