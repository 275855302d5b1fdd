import type { TopicId } from '../../core/topic';

/** What an author's word changes, in logarithms of odds. */
const DECLARED = 1.5;
const DENIED = -1.5;
/** Scenes that are declared as wanted: what sounds like force in them is more often play. */
const CONSENSUAL = -1;

/** Topics that an author who declares explicit scenes would have named beside them. */
const FORCE: readonly TopicId[] = ['sexual-violence', 'dubious-consent', 'sexual-harassment'];

/** What the author says of a story. */
export interface Says {
	readonly declared: readonly TopicId[];
	readonly denied: readonly TopicId[];
}

/** How much more or less likely a topic is for what the author says, as a logarithm of odds. */
export function priorOf(topic: TopicId, { declared, denied }: Says): number {
	if (declared.includes(topic)) return DECLARED;
	if (denied.includes(topic)) return DENIED;
	const consensual = declared.includes('explicit-sex') && !FORCE.some((each) => declared.includes(each));
	return consensual && FORCE.includes(topic) ? CONSENSUAL : 0;
}
