import { declarations } from '../../../src/core/declared';
import { createJudge } from '../../../src/core/judge';
import { strength } from '../../../src/core/level';
import { labelRule } from '../../../src/core/rule';
import { defaults, type Settings } from '../../../src/core/settings';
import type { Story } from '../../../src/core/story';
import { TOPICS } from '../../../src/core/topics';
import { type PageReading, readPage } from '../../../src/sites/saved/inspect';
import type { Seed } from './corpus.ts';

const TOPIC_MAP = new Map(TOPICS.map((topic) => [topic.id, topic]));

/** Someone to whom everything matters. */
const CAREFUL: Settings = {
	...defaults(),
	levels: Object.fromEntries(TOPICS.map(({ id }, i) => [id, (['alert', 'blur', 'skip'] as const)[i % 3] ?? 'alert'])),
	silence: { withheld: 'alert', unrated: 'alert', unknown: 'alert' },
};
const judge = createJudge(CAREFUL, TOPIC_MAP);

/** Fields whose silence must not be mistaken: an archive that asks for them says "none" in words. */
const ASKED = ['warning', 'rating'] as const;

const isNone = (story: Story, field: (typeof ASKED)[number]): boolean => {
	const says = story.says[field];
	return says !== undefined && says.words.length === 0 && !says.withheld;
};

function* broken(story: Story): Generator<string> {
	if (typeof story.id !== 'string' || story.id === '') yield 'an empty id';
	if (typeof story.title !== 'string') yield 'a title that is no text';
	for (const [field, says] of Object.entries(story.says)) {
		if (says.words.some((word) => typeof word !== 'string' || word.trim() === ''))
			yield `words of ${field} that are none`;
	}
	for (const [name, value] of Object.entries(story.numbers)) {
		if (!Number.isFinite(value) || value < 0) yield `${name} is ${value}`;
	}
	const told = declarations(story);
	const verdict = judge({ story, declarations: told }, 'list');
	if (verdict.action !== 'show' && verdict.reasons.length === 0) yield 'an action without a reason';
	for (const { topic } of told) if (!TOPIC_MAP.has(topic)) yield `a topic that is none: ${topic}`;
	const [tag] = story.says.tag?.words ?? [];
	const rule = tag === undefined ? undefined : labelRule('skip', 'tag', tag, 'r');
	if (rule) {
		const more = createJudge({ ...CAREFUL, rules: [rule] }, TOPIC_MAP)({ story, declarations: told }, 'list');
		if (strength(more.action) < strength(verdict.action)) yield 'milder by one more rule';
	}
}

/** What was read of a page, or what it threw. */
export function attempt(seed: Seed): PageReading | Error {
	try {
		return readPage(seed);
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

/** Archives that say "none" by leaving a block out: there it cannot be told from one that was taken away. */
const BY_LEAVING_OUT = new Set(['royalroad', 'scribblehub']);

/** How the fields that are asked for may say "none": those that do on the page as it was. */
export const nonesOf = ({ stories }: PageReading): ReadonlySet<string> =>
	new Set(stories.flatMap((story) => ASKED.filter((field) => isNone(story, field))));

/** What does not hold on a page that was changed; `nones`: the fields that said "none" before. */
export function brokenPromises(reading: PageReading | Error, nones: ReadonlySet<string>): string[] {
	if (reading instanceof Error) return [`thrown: ${reading.message}`];
	return reading.stories.flatMap((story) => [
		...broken(story),
		...ASKED.filter((field) => !BY_LEAVING_OUT.has(story.site) && !nones.has(field) && isNone(story, field)).map(
			(field) => `${field} became "none"`,
		),
	]);
}
