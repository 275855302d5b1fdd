export { createJudge, type Judge } from './judge';
export type { NamedRule } from './passage-rules';
export { type Bounds, createPassageJudge, type Passage, type PassageJudge } from './passages';
export { silences } from './silence';
export type { Allowance, Cause, Reason, Verdict } from './verdict';
