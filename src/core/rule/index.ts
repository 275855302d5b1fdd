export { type CompileOptions, compileRules, type RuleSet } from './compile';
export type { Condition } from './condition';
export { labelRule } from './label-rule';
export { matchRules, type RuleMatch, UNDECIDED_TOLD } from './match';
export { phraseRule } from './phrase-rule';
export { type Compiled, RULE_ACTIONS, type Rule, type RuleAction, RuleSchema } from './schema';
