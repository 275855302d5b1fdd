import type { Reason, Verdict } from '../../core/judge';
import type { Story } from '../../core/story';
import { BOUNDS, type Mode } from '../gate/model';
import type { Page } from '../page';

/** What the reader agreed to at earlier gates of the same story, in this session. */
interface Passed {
	/** How each cause is to be read. */
	readonly causes: Readonly<Record<string, Mode>>;
	/** The page the last gate was on. */
	readonly path: string;
}

/** The ways to read, most careful first. */
const CAREFUL = ['skipped', 'veiled', 'all'] as const satisfies Mode[];

const key = ({ site, id }: Story): string => `gate:${site}:${id}`;
const isMode = (value: unknown): value is Mode => typeof value === 'string' && value in BOUNDS;

/** What a gate was about. */
export interface Agreed {
	readonly story: Story;
	readonly verdict: Verdict;
	/** Ids of the rules that ask for something in passages. */
	readonly rules: readonly string[];
}

/** What asks for something: for the story, and by rules for its passages. */
const causes = ({ verdict: { reasons }, rules }: Agreed): string[] => [
	...(reasons as readonly Reason[]).map(({ cause }) => JSON.stringify(cause)),
	...rules.map((id) => `passages ${id}`),
];

function recall(story: Story, { memory }: Page): Passed | undefined {
	try {
		const stored = JSON.parse(memory.get(key(story)) ?? 'null') as Passed | null;
		return stored && Object.values(stored.causes).every(isMode) ? stored : undefined;
	} catch {
		return undefined;
	}
}

/**
 * How the reader chose to read this story, if the verdict has nothing that was not at a gate then: where causes
 * were answered differently, the most careful answer. Where the level is skip, every page is asked for by itself.
 */
export function passedMode(about: Agreed, page: Page): Mode | undefined {
	const passed = recall(about.story, page);
	if (!passed || (about.verdict.action === 'skip' && passed.path !== page.url.pathname)) return undefined;
	const modes = causes(about).map((cause) => passed.causes[cause]);
	return modes.includes(undefined) ? undefined : CAREFUL.find((mode) => modes.includes(mode));
}

/** Remembers a choice for all that a gate named; `fresh`: only for what no gate had named before. */
export function rememberPassed(about: Agreed, mode: Mode, page: Page, fresh = false): void {
	const before = recall(about.story, page)?.causes ?? {};
	const now = Object.fromEntries(causes(about).map((cause) => [cause, mode]));
	const all = fresh ? { ...now, ...before } : { ...before, ...now };
	page.memory.set(key(about.story), JSON.stringify({ causes: all, path: page.url.pathname } satisfies Passed));
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
