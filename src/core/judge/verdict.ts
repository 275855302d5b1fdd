import type { Evidence, Silence } from '../evidence';
import type { Action } from '../level';
import type { Declaration } from '../mention';
import type { Rating } from '../rating';
import type { Rule } from '../rule';
import type { TopicId } from '../topic';

/** A rule as it is named to the reader: `text` says what it is for, `note` what they wrote down about it. */
export type NamedRule = Pick<Rule, 'id' | 'text' | 'note'>;
/** How rules are named; by their own lines, where nobody knows better words. */
export type NameRule = (rule: Rule) => NamedRule;
export const byLine: NameRule = ({ id, text, note }) => ({ id, text, ...(note && { note }) });

/** What asked for an action. */
export type Cause =
	| { readonly kind: 'topic'; readonly topic: TopicId }
	| { readonly kind: 'rating'; readonly rating: Rating }
	| { readonly kind: 'silence'; readonly silence: Silence }
	| ({ readonly kind: 'rule' } & NamedRule);

/** One reason: what asked, for which action, and the evidence it stands on; never without any. */
export interface Reason {
	readonly cause: Cause;
	readonly action: Action;
	readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** What let a story through although something would have acted. */
export type Allowance =
	| { readonly kind: 'exception'; readonly of: 'story' | 'author' | 'site' | 'fandom'; readonly name: string }
	| ({ readonly kind: 'rule' } & NamedRule);

interface Common {
	/** Fields that leave a question open, and how. */
	readonly undecided: readonly { readonly field: 'rating' | 'warning'; readonly silence: Silence }[];
	/** Rules that the page does not let us decide. */
	readonly undecidedRules: readonly NamedRule[];
	/** "No rape" and the like: shown as reassurance, decides nothing. */
	readonly reassurances: readonly Declaration[];
	readonly allowed?: Allowance;
	/** Rules of what the reader looks for that hold here; they decide nothing. Missing: none. */
	readonly liked?: readonly NamedRule[];
}

/** What is done with a story, and why. An action without a reason cannot be built. */
export type Verdict = Common &
	(
		| { readonly action: 'show'; readonly reasons: readonly [] }
		| { readonly action: Action; readonly reasons: readonly [Reason, ...Reason[]] }
	);
