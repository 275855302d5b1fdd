export { compileRules, type RuleSet } from './compile';
export { labelRule, phraseRule, storyRule } from './make-rule';
export { matchRules, type RuleMatch, UNDECIDED_TOLD } from './match';
export { RULE_ACTIONS, type Rule, type RuleAction, RuleSchema } from './schema';
