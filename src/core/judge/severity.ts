import type { TopicId, TopicTraits } from '../topic';
import type { Cause } from './verdict';

/** What readers ask to be spared first of all, gravest first: where only a few names fit, these are among them. */
const GRAVEST: readonly TopicId[] = [
	'sexual-violence',
	'child-abuse',
	'underage',
	'incest',
	'suicide',
	'self-harm',
	'dubious-consent',
	'eating-disorder',
	'domestic-abuse',
	'child-death',
	'pregnancy-loss',
	'torture',
];

/** Where a cause stands among those with the same action: 0 comes first. The reader's own rules go with weighty topics. */
export function severityRank(cause: Cause, topics: ReadonlyMap<TopicId, TopicTraits>): number {
	if (cause.kind === 'rule') return GRAVEST.length;
	if (cause.kind !== 'topic') return GRAVEST.length + 2;
	const at = GRAVEST.indexOf(cause.topic);
	if (at >= 0) return at;
	return GRAVEST.length + (topics.get(cause.topic)?.weighty ? 0 : 1);
}
