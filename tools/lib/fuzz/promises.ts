import { declarations } from '../../../src/core/declarations';
import { createJudge } from '../../../src/core/judge';
import { ACTIONS, STRICTEST, strength } from '../../../src/core/level';
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
	levels: Object.fromEntries(TOPICS.map(({ id }, i) => [id, ACTIONS[i % ACTIONS.length] ?? STRICTEST])),
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
const BY_LEAVING_OUT = new Set(['royalroad', 'scribblehub', 'ficwad']);

/** How a page was changed. */
export interface How {
	/** Words were written: it may say something else now. */
	readonly rewritten: boolean;
	/** Parts were taken away. */
	readonly taken: boolean;
}

/** What a page said and held before it was changed. */
export interface Was {
	/** The fields that said "none" somewhere. */
	readonly nones: ReadonlySet<string>;
	/** Stories that were warned of, by id. */
	readonly warned: ReadonlySet<string>;
	/** The ratings of each story, by id. */
	readonly ratings: ReadonlyMap<string, ReadonlySet<string>>;
	/** Paragraphs of the text that was covered. */
	readonly text: readonly Element[];
}

/** Letters of a paragraph that is looked for, and of all that are left, for a page that still has a chapter. */
const [PARAGRAPH, CHAPTER] = [80, 800];
/** What stands at the foot of every page. */
const FOOT = 'footer, [id^="foot"], [role="contentinfo"]';
const lettersOf = (element: Element): number => element.textContent?.trim().length ?? 0;

/** What a page says and holds as it is. */
export function wasOn(seed: Seed): Was {
	const reading = attempt(seed);
	const stories = reading instanceof Error ? [] : reading.stories;
	const ratings = new Map<string, Set<string>>();
	for (const { id, says } of stories) {
		const all = ratings.get(id) ?? new Set();
		for (const word of says.rating?.words ?? []) all.add(word);
		ratings.set(id, all);
	}
	const { site, document, url } = seed;
	const isStory = !(reading instanceof Error) && reading.page === 'story';
	const named = isStory && site.text ? [...document.querySelectorAll(site.text)] : [];
	// A long note beside a text may be covered as well, and so may the terms of use at a page's foot: neither is a chapter.
	const texts = named.length > 0 || !isStory ? named : site.texts(document, url).filter((text) => !text.closest(FOOT));
	return {
		nones: new Set(stories.flatMap((story) => ASKED.filter((field) => isNone(story, field)))),
		warned: new Set(stories.filter(({ says }) => says.warning?.words.length).map(({ id }) => id)),
		ratings,
		text: texts.flatMap((text) => [...text.querySelectorAll('p')]).filter((part) => lettersOf(part) >= PARAGRAPH),
	};
}

/** Whether a part of the chapter can be read that no element holds which is covered. */
function uncovered({ site, document, url }: Seed, { text }: Was): boolean {
	const left = text.filter((part) => document.contains(part));
	const all = left.reduce((sum, part) => sum + lettersOf(part), 0);
	if (all < CHAPTER) return false;
	if (site.kind(document, url) !== 'story' && !site.leadsTo(url)) return false;
	const texts = site.texts(document, url);
	const open = left.filter((part) => !texts.some((element) => element.contains(part)));
	// Of a longer one a single paragraph may stray into a list of tags.
	return open.reduce((sum, part) => sum + lettersOf(part), 0) >= Math.min(CHAPTER, all / 2);
}

/** What does not hold on a page that was changed. */
export function brokenPromises(
	seed: Seed,
	reading: PageReading | Error,
	was: Was,
	{ rewritten, taken }: How,
): string[] {
	if (reading instanceof Error) return [`thrown: ${reading.message}`];
	const found = reading.stories.flatMap((story) => {
		const known = was.ratings.get(story.id);
		const ratings = story.says.rating?.words ?? [];
		const madeUp = known && !rewritten ? ratings.filter((word) => !known.has(word)) : [];
		const excused = taken && BY_LEAVING_OUT.has(story.site);
		return [
			...broken(story),
			...ASKED.filter((field) => !excused && !was.nones.has(field) && isNone(story, field)).map(
				(field) => `${field} became "none"`,
			),
			...(!rewritten && !excused && was.warned.has(story.id) && isNone(story, 'warning')
				? [`the warnings of ${story.id} became "none"`]
				: []),
			...madeUp.map((word) => `a rating of ${story.id} was made up: ${word}`),
		];
	});
	return uncovered(seed, was) ? [...found, 'a chapter is not covered'] : found;
}
