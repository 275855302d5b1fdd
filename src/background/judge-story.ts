import { withMentions } from '../core/any-mention';
import { combineScans } from '../core/combine-scans';
import { chapterDeclarations } from '../core/declarations';
import type { Facts } from '../core/facts';
import { gateModel } from '../core/gate-model';
import { type Passage, silences, type Verdict } from '../core/judge';
import { foundEvidence } from '../core/judge/topics';
import { strength } from '../core/level';
import type { Declaration } from '../core/mention';
import { BOUNDS, type Mode } from '../core/reading-mode';
import type { Story } from '../core/story';
import type { TopicGroup, TopicId } from '../core/topic';
import { umbrellas } from '../core/umbrellas';
import type { ChapterAnswer, ReadChapter, StoryAnswer, StoryStatus } from '../protocol/answers';
import type { Ask } from '../protocol/message';
import type { PageProtocol } from '../protocol/page-to-background';
import { causesOf, chapterChoice, consentedMode, type Memory, settleConsent } from './consent';
import type { Knowledge } from './knowledge';

type StoryAsk = Ask<PageProtocol, 'judge-story'>;

/** Told of what was done: verdicts of stories, and rules that acted on passages. */
export interface Notifications {
	verdict(story: Story, verdict: Verdict): void;
	rules(story: Story, rules: readonly string[]): void;
}

const unique = (all: readonly Declaration[]): Declaration[] => [
	...new Map(all.map((one) => [`${one.topic} ${one.qualifier} ${one.from} ${one.words}`, one])).values(),
];

const factsOf = (
	story: Story,
	chapters: readonly ReadChapter[],
	scanned: boolean,
	{ declarations }: Knowledge,
): Facts => {
	const found = scanned ? combineScans(chapters.map((one) => one.found)) : undefined;
	const declared = unique([...declarations(story), ...chapters.flatMap(({ chapter }) => chapterDeclarations(chapter))]);
	const warned = umbrellas(
		story,
		declared,
		chapters.map(({ chapter }) => chapter),
	);
	return { story, declarations: declared, umbrellas: warned, ...(found && { found }) };
};

const rulesIn = (passages: readonly Passage[]): string[] => passages.flatMap(({ rules }) => rules.map(({ id }) => id));

function statusOf(facts: Facts, { settings }: Knowledge): StoryStatus {
	const { found } = facts;
	const topics = Object.keys(found?.topics ?? {}).flatMap((topic) => {
		const evidence = found && foundEvidence(topic, found, settings);
		if (!evidence) return [];
		const { level, passages, mentioned } = evidence;
		return [{ topic, level, passages, ...(mentioned && { mentioned }) }];
	});
	const foreign = found && !found.readable && settings.scanner.on;
	return {
		silence: [...new Set(silences(facts).map(({ silence }) => silence))],
		scanned: found?.readable ?? false,
		...(foreign && { language: true as const }),
		topics,
	};
}

/** The passages of a chapter, as its reader chose to read it; without a mode, the rules for passages alone decide. */
export function cutPassages(
	facts: Facts,
	found: ReadChapter['found'],
	mode: Mode | undefined,
	{ cut, settings }: Knowledge,
): Passage[] {
	return cut(facts, found, mode ? BOUNDS[mode] : { atLeast: 'show', atMost: settings.pages.atMost });
}

/** A chapter with the mentions that count for this reader. */
export const asRead = (chapter: ReadChapter, { settings }: Knowledge): ReadChapter => ({
	...chapter,
	found: withMentions(chapter.found, settings),
});

/** Judges an opened story, as far as it has been read. */
export function judgeStory(ask: StoryAsk, knowledge: Knowledge, memory: Memory, told: Notifications): StoryAnswer {
	const { story, reading, several, path, hasNext, held } = ask;
	const { settings, topics, judge, cut } = knowledge;
	const chapters = ask.chapters.map((one) => asRead(one, knowledge));
	const facts = factsOf(story, several && reading ? [] : chapters, !reading, knowledge);
	const now = judge(facts, 'page');
	told.verdict(story, now);
	// What was said once holds for its story, whatever the page takes away later.
	const verdict = held && strength(now.action) < strength(held.action) ? held : now;

	const asItIs = facts.found ? chapters.map(({ found }) => cut(facts, found)) : [];
	const causes = causesOf(verdict, asItIs.flatMap(rulesIn));
	const mode =
		verdict.action === 'show' ? undefined : consentedMode({ story, action: verdict.action, causes, path }, memory);
	const asks = verdict.action !== 'show' && mode === undefined;

	const release = (own: Facts, { found }: ReadChapter, how: Mode | undefined, allowed: boolean): Passage[] => {
		const passages = allowed ? [] : cutPassages(own, found, how, knowledge);
		told.rules(story, rulesIn(passages));
		return passages;
	};
	const only = (one: ReadChapter): ChapterAnswer => ({
		...{ next: 'release', causes },
		passages: release(facts, one, mode, verdict.allowed !== undefined),
		...(mode && { mode }),
	});
	const oneOfMany = (one: ReadChapter): ChapterAnswer => {
		const own = factsOf(story, [one], true, knowledge);
		const judged = judge(own, 'page');
		told.verdict(story, judged);
		const passages = cut(own, one.found);
		const about = { story, action: judged.action, causes: causesOf(judged, rulesIn(passages)), path };
		const before = chapterChoice(one.name, memory);
		const how = before ?? consentedMode(about, memory);
		const allowed = judged.allowed !== undefined;
		if (judged.action === 'show') {
			return { next: 'release', passages: release(own, one, undefined, allowed), causes: about.causes };
		}
		if (how && how !== 'next') {
			return { next: 'release', passages: release(own, one, how, allowed), mode: how, causes: about.causes };
		}
		const around = { settings, topics, hasNext: false, reading: false, passages: passages.length > 0 };
		return {
			...{ next: 'ask', passages: [], causes: about.causes },
			sheet: gateModel(own, judged, around),
			...(before === 'next' && { left: true as const }),
		};
	};

	// Of one chapter nothing is released before the gate is passed; of many each is asked about by itself.
	const answers = several ? chapters.map(oneOfMany) : asks || reading ? [] : chapters.map(only);
	if (!asks && !reading) settleConsent(story, path, memory);
	const groups: Record<TopicId, TopicGroup> = {};
	for (const topic of answers.flatMap(({ passages }) => passages.flatMap((one) => one.topics))) {
		groups[topic] = topics.get(topic)?.group ?? 'other';
	}
	return {
		...{ verdict, causes, groups },
		declarations: facts.declarations,
		status: statusOf(facts, knowledge),
		...(asks && {
			gate: gateModel(facts, verdict, {
				...{ settings, topics, hasNext, reading },
				passages: asItIs.some((passages) => passages.length > 0),
			}),
		}),
		chapters: answers,
	};
}

/** The facts of one chapter by itself, for cutting its passages anew. */
export const chapterFacts = (story: Story, chapter: ReadChapter, knowledge: Knowledge): Facts =>
	factsOf(story, [asRead(chapter, knowledge)], true, knowledge);
