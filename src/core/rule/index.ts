export { compileRules, type RuleSet } from './compile';
export { labelRule } from './label-rule';
export { matchRules, type RuleMatch, UNDECIDED_TOLD } from './match';
export { phraseRule } from './phrase-rule';
export { RULE_ACTIONS, type Rule, type RuleAction, RuleSchema } from './schema';
