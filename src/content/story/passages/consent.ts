import type { Reason, Verdict } from '../../../core/judge';
import type { Story } from '../../../core/story';
import type { Page } from '../../page';
import { BOUNDS, type Mode } from '../gate/model';

/** What the reader agreed to at earlier gates of the same story, in this session. */
interface Passed {
	/** How each cause is to be read. */
	readonly causes: Readonly<Record<string, Mode>>;
	/** The page the last gate was on, or `NEXT`. */
	readonly path: string;
}

/** The page that opens next: agreed to at a link, whose address may lead on to another one. */
const NEXT = '>';

/** The ways to read, most careful first. */
const CAREFUL = ['skipped', 'veiled', 'all'] as const satisfies Mode[];

/** Which story it is; nothing else of it counts here. */
type StoryName = Pick<Story, 'site' | 'id'>;

const key = ({ site, id }: StoryName): string => `gate:${site}:${id}`;
const isMode = (value: unknown): value is Mode => typeof value === 'string' && value in BOUNDS;

/** What a gate was about. */
export interface Agreed {
	readonly story: Story;
	readonly verdict: Verdict;
	/** Ids of the rules that ask for something in passages. */
	readonly rules: readonly string[];
}

const named = (reasons: readonly Reason[]): string[] => reasons.map(({ cause }) => JSON.stringify(cause));

/** What asks for something: for the story, and by rules for its passages. */
const causes = ({ verdict: { reasons }, rules }: Agreed): string[] => [
	...named(reasons),
	...rules.map((id) => `passages ${id}`),
];

function recall(story: StoryName, { memory }: Page): Passed | undefined {
	try {
		const stored = JSON.parse(memory.get(key(story)) ?? 'null') as Passed | null;
		return stored && Object.values(stored.causes).every(isMode) ? stored : undefined;
	} catch {
		return undefined;
	}
}

const store = (story: StoryName, passed: Passed, { memory }: Page): void =>
	memory.set(key(story), JSON.stringify(passed));

/**
 * How the reader chose to read this story, if the verdict has nothing that was not at a gate then: where causes
 * were answered differently, the most careful answer. Where the level is skip, every page is asked for by itself.
 */
export function passedMode(about: Agreed, page: Page): Mode | undefined {
	const passed = recall(about.story, page);
	const here = passed?.path === page.url.pathname || passed?.path === NEXT;
	if (!passed || (about.verdict.action === 'skip' && !here)) return undefined;
	const modes = causes(about).map((cause) => passed.causes[cause]);
	return modes.includes(undefined) ? undefined : CAREFUL.find((mode) => modes.includes(mode));
}

/** Remembers a choice for all that a gate named; `fresh`: only for what no gate had named before. */
export function rememberPassed(about: Agreed, mode: Mode, page: Page, fresh = false): void {
	const before = recall(about.story, page)?.causes ?? {};
	const now = Object.fromEntries(causes(about).map((cause) => [cause, mode]));
	const all = fresh ? { ...now, ...before } : { ...before, ...now };
	store(about.story, { causes: all, path: page.url.pathname }, page);
}

/** The page that opened next is this one, and no other. Until its text is here it may still lead on to another. */
export function settlePassed(story: Story, page: Page): void {
	const passed = recall(story, page);
	if (passed?.path === NEXT) store(story, { ...passed, path: page.url.pathname }, page);
}

/** Something known before it is opened; which rules ask for its passages is not known yet. */
export interface Asked {
	readonly story: StoryName;
	readonly kind: 'story' | 'chapter';
	readonly reasons: readonly Reason[];
}

/** Whether the reader agreed to all of it already; a chapter is asked for by itself. */
export function agreedTo({ story, kind, reasons }: Asked, page: Page): boolean {
	const passed = recall(story, page);
	if (!passed || !named(reasons).every((cause) => passed.causes[cause])) return false;
	return kind === 'story' || passed.path === NEXT;
}

/**
 * Remembers that the reader agreed at a link: the gate of the page that opens next says nothing of the same again.
 * It is read without the passages, since that is what they want of such stories; each can be opened there.
 */
export function rememberAnswered({ story, reasons }: Asked, page: Page): void {
	const before = recall(story, page)?.causes ?? {};
	const now = Object.fromEntries(named(reasons).map((cause) => [cause, 'skipped' as const]));
	store(story, { causes: { ...before, ...now }, path: NEXT }, page);
}

/** What the reader chose for one chapter among others on the page: how to read it, or to leave it out. */
export type ChapterChoice = Mode | 'next';

const chapterKey = (chapter: string): string => `part:${chapter}`;

/** The choice at the sheet of a chapter, by the chapter's name; undefined: none was made in this session. */
export function chapterChoice(chapter: string, { memory }: Page): ChapterChoice | undefined {
	const stored = memory.get(chapterKey(chapter));
	return isMode(stored) || stored === 'next' ? stored : undefined;
}

/** Remembers it; undefined takes it back. */
export function rememberChapterChoice(chapter: string, choice: ChapterChoice | undefined, { memory }: Page): void {
	if (choice) memory.set(chapterKey(chapter), choice);
	else memory.forget(chapterKey(chapter));
}
