import * as v from 'valibot';

/** What a rule does; `allow` beats all others. */
export const RULE_ACTIONS = ['alert', 'blur', 'skip', 'allow'] as const;

/** One rule of the reader's own: a line of text, and where and when it holds. */
export const RuleSchema = v.object({
	id: v.string(),
	/** The line as the reader wrote it, `skip tag:"hurt no comfort"`; the source of truth. */
	text: v.string(),
	on: v.boolean(),
});

export type Rule = v.InferOutput<typeof RuleSchema>;
