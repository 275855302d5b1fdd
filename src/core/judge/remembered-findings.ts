import type { FoundEvidence } from '../evidence';
import type { Place } from '../facts';
import { SENSITIVITIES, type Sensitivity } from '../finding';
import { atMost, type Level, stricter } from '../level';
import type { Earlier } from '../passage/results';
import type { Settings } from '../settings';
import type { TopicId, TopicTraits } from '../topic';
import { foundLevel, passes } from './levels';

/**
 * What a guess may do to a card at most. Found is less certain than declared: what the scanner is sure of
 * veils a card, which then still says why; anything less is told of. No card goes from a list by a guess.
 */
const ON_CARDS: Readonly<Record<Sensitivity, Level>> = { careful: 'alert', balanced: 'alert', sure: 'blur' };

/** The strictest level that the findings of one topic ask for; on cards no more than a guess may do there. */
export const rememberedAction = (
	found: readonly Earlier[],
	place: Place,
	settings: Settings,
	topics: ReadonlyMap<TopicId, TopicTraits>,
): Level =>
	found.reduce<Level>((strongest, { topic, level }) => {
		const asked = foundLevel({ topic, qualifier: 'depicted', level }, settings, topics);
		return stricter(strongest, place === 'list' ? atMost(asked, ON_CARDS[level]) : asked);
	}, 'show');

/** What the findings of one topic say, as far as the reader wants to know: the surest level, all chapters. */
export function rememberedEvidence(
	topic: TopicId,
	found: readonly Earlier[],
	settings: Settings,
): FoundEvidence | undefined {
	const told = found.filter(({ level }) => passes(level, settings.scanner.sensitivity));
	const level = SENSITIVITIES.findLast((one) => told.some((each) => each.level === one));
	if (!level) return undefined;
	return {
		...{ kind: 'found', topic, level },
		passages: told.reduce((sum, { passages }) => sum + passages, 0),
		earlier: [...new Set(told.flatMap(({ chapters }) => chapters))].sort((a, b) => a - b),
	};
}
