export { compileRules, type RuleSet } from './compile';
export type { Atom, Condition } from './condition';
export { foldPattern } from './fold';
export { letsThrough } from './let-through';
export { labelRule, phraseRule, storyRule } from './make-rule';
export { matchRules, type RuleMatch, UNDECIDED_TOLD } from './match';
export { isStrict, RULE_ACTIONS, type Rule, type RuleAction, RuleSchema } from './schema';
