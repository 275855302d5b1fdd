import * as v from 'valibot';
import { PLACES } from '../facts';
import { ACTIONS, type Action } from '../level';
import { ConditionSchema } from './condition';

/** What a rule does; `allow` beats all others, `highlight` decides nothing and marks what its reader looks for. */
export const RULE_ACTIONS = [...ACTIONS, 'allow', 'highlight'] as const;
export type RuleAction = (typeof RULE_ACTIONS)[number];

/** Whether a rule asks for something to be done, as levels do. */
export const isStrict = (action: RuleAction): action is Action => action !== 'allow' && action !== 'highlight';

/** A part that is dropped when a newer version or another tool wrote it in a form we do not know: the rule stays. */
// @__NO_SIDE_EFFECTS__
const known = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined);

/** One rule of the reader's own: a line of text, and where and when it holds. */
export const RuleSchema = v.object({
	id: v.string(),
	/**
	 * `skip tag:"hurt no comfort"`; the source of truth. A line that starts with `#` is a comment, and
	 * a line with an error is kept as it was written.
	 */
	text: v.string(),
	on: v.boolean(),
	/** What the reader wants to remember about it. */
	note: known(v.string()),
	/** The last day on which it holds, ISO, in the reader's own time zone. */
	until: known(v.pipe(v.string(), v.isoDate())),
	/** Where it holds; missing or empty: everywhere. */
	places: known(v.array(v.picklist(PLACES))),
	/** Adapter ids of the sites on which it holds; missing or empty: every site. */
	sites: known(v.array(v.string())),
	/** What it was taken over from, as a name without spaces; missing: nothing. */
	from: known(v.string()),
	/**
	 * `rules`, for `allow`: it lets through what other rules would act on, and nothing that levels ask for. One that was
	 * taken over lets through what only rules of the same origin would act on.
	 */
	over: known(v.literal('rules')),
	/** What the text was understood as when it was saved; missing for comments and errors, which do nothing. */
	compiled: known(v.object({ action: v.picklist(RULE_ACTIONS), condition: ConditionSchema })),
});

export type Rule = v.InferOutput<typeof RuleSchema>;
