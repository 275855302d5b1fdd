export { createJudge, type Judge } from './judge';
export { type Passage, passages } from './passages';
export { silences } from './silence';
export type { Allowance, Cause, Reason, Verdict } from './verdict';
