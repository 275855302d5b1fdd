import type { RuleAction } from '../core/rule';
import type { IconName } from './icon';

/** The icon of what a rule does. */
export const actionIcon = (action: RuleAction): IconName =>
	action === 'allow' ? 'show' : action === 'highlight' ? 'star' : action;
