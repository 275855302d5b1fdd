import type { Rule } from './schema';

/** Whether a rule, where it holds, lets through what another one would act on. */
export const letsThrough = ({ over, from, compiled }: Rule, other: Rule): boolean =>
	compiled?.action === 'allow' && over === 'rules' && (from === undefined || from === other.from);
