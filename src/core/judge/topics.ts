import type { Evidence, FoundEvidence, LabelEvidence } from '../evidence';
import type { Facts, Place } from '../facts';
import type { Scanned } from '../finding';
import { type Level, stricter } from '../level';
import type { Declaration } from '../mention';
import type { Settings } from '../settings';
import type { TopicId, TopicTraits } from '../topic';
import { foundLevel, levelOf, passes, qualified } from './levels';
import { rememberedAction, rememberedEvidence } from './remembered-findings';
import type { Reason } from './verdict';

type Topics = ReadonlyMap<TopicId, TopicTraits>;

const labelled = ({ topic, qualifier, from, words }: Declaration): LabelEvidence => ({
	kind: 'label',
	from,
	words,
	topic,
	qualifier,
});

/** What the scanner says of one topic, at the strongest position; undefined below the reader's. */
export function foundEvidence(topic: TopicId, found: Scanned, settings: Settings): FoundEvidence | undefined {
	const passages = found.findings.filter(
		(finding) => finding.topic === topic && passes(finding.level, settings.scanner.sensitivity),
	);
	const level = passages.find((finding) => finding.level === 'sure')?.level ?? found.topics[topic]?.level ?? null;
	if (level === null || !(passages.length > 0 || passes(level, settings.scanner.sensitivity))) return undefined;
	const mentioned = passages.length > 0 && passages.every(({ cue }) => cue === 'mention');
	return { kind: 'found', topic, level, passages: passages.length, ...(mentioned && { mentioned }) };
}

/** The strictest level that any finding, or the chapter as a whole, asks for. */
function foundAction(topic: TopicId, found: Scanned, settings: Settings, topics: Topics): Level {
	const whole = found.topics[topic]?.level ?? null;
	const passages = found.findings.filter((finding) => finding.topic === topic);
	const start: Level =
		passages.length === 0 ? foundLevel({ topic, qualifier: 'depicted', level: whole }, settings, topics) : 'show';
	return passages.reduce((level, finding) => stricter(level, foundLevel(finding, settings, topics)), start);
}

/** One reason for each topic that asks for an action: declared, found, or found on an earlier visit. */
export function topicReasons(
	{ declarations, found, earlier = [] }: Pick<Facts, 'declarations' | 'found' | 'earlier'>,
	place: Place,
	settings: Settings,
	topics: Topics,
): Reason[] {
	const actions = new Map<TopicId, Level>();
	const evidence = new Map<TopicId, Evidence[]>();
	const add = (topic: TopicId, level: Level, one: Evidence | undefined) => {
		if (level === 'show' || !one) return;
		actions.set(topic, stricter(actions.get(topic) ?? 'show', level));
		evidence.set(topic, [...(evidence.get(topic) ?? []), one]);
	};
	for (const declaration of declarations) {
		const { topic, qualifier } = declaration;
		add(topic, qualified(levelOf(topic, settings, topics), qualifier, topic, settings), labelled(declaration));
	}
	for (const topic of found && settings.scanner.on ? foundTopics(found) : []) {
		add(
			topic,
			foundAction(topic, found as Scanned, settings, topics),
			foundEvidence(topic, found as Scanned, settings),
		);
	}
	for (const topic of new Set(earlier.map((one) => one.topic))) {
		const found = earlier.filter((one) => one.topic === topic);
		add(topic, rememberedAction(found, place, settings, topics), rememberedEvidence(topic, found, settings));
	}
	return [...evidence].map(([topic, all]) => ({
		cause: { kind: 'topic', topic },
		action: actions.get(topic) as Reason['action'],
		evidence: all as [Evidence, ...Evidence[]],
	}));
}

const foundTopics = (found: Scanned): ReadonlySet<TopicId> =>
	new Set([...Object.keys(found.topics), ...found.findings.map((finding) => finding.topic)]);
