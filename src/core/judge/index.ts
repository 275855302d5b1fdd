export { createJudge, type Judge } from './judge';
export { createPassageJudge, type Passage, type PassageJudge } from './passages';
export { silences } from './silence';
export type { Allowance, Cause, NamedRule, Reason, Verdict } from './verdict';
