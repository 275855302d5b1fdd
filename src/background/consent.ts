import type { Reason, Verdict } from '../core/judge';
import { hides } from '../core/level';
import { isMode, MODES, type Mode } from '../core/reading-mode';
import type { Story } from '../core/story';

/** What a reader did in this session, by key. */
export interface Memory {
	get(key: string): string | undefined;
	set(key: string, value: string): void;
	forget(key: string): void;
}

/** What the reader agreed to at earlier gates of the same story, in this session. */
interface Consent {
	/** How each cause is to be read. */
	readonly causes: Readonly<Record<string, Mode>>;
	/** The page that the last gate was on, or `NEXT`. */
	readonly path: string;
}

/** The page that opens next: agreed to at a link, whose address may lead on to another one. */
const NEXT = '>';

/** Which story it is; nothing else of it counts here. */
type StoryName = Pick<Story, 'site' | 'id'>;

const key = ({ site, id }: StoryName): string => `gate:${site}:${id}`;

const named = (reasons: readonly Reason[]): string[] => reasons.map(({ cause }) => JSON.stringify(cause));

/** What asks for something: for the story, and by rules for its passages. */
export const causesOf = ({ reasons }: Pick<Verdict, 'reasons'>, passageRules: readonly string[] = []): string[] => [
	...named(reasons),
	...[...new Set(passageRules)].map((id) => `passages ${id}`),
];

function recall(story: StoryName, memory: Memory): Consent | undefined {
	try {
		const stored = JSON.parse(memory.get(key(story)) ?? 'null') as Consent | null;
		return stored && Object.values(stored.causes).every(isMode) ? stored : undefined;
	} catch {
		return undefined;
	}
}

const store = (story: StoryName, consent: Consent, memory: Memory): void =>
	memory.set(key(story), JSON.stringify(consent));

/** What a gate would be about, and where. */
interface About {
	readonly story: StoryName;
	readonly action: Verdict['action'];
	readonly causes: readonly string[];
	/** The path of the page. */
	readonly path: string;
}

/**
 * How the reader chose to read this story, if nothing asks for something that was not at a gate then: where causes
 * were answered differently, the most careful answer. Where the level is skip, every page is asked for by itself.
 */
export function consentedMode({ story, action, causes, path }: About, memory: Memory): Mode | undefined {
	const consent = recall(story, memory);
	const here = consent?.path === path || consent?.path === NEXT;
	if (!consent || (hides(action) && !here)) return undefined;
	const modes = causes.map((cause) => consent.causes[cause]);
	return modes.includes(undefined) ? undefined : MODES.find((mode) => modes.includes(mode));
}

/** Remembers a choice for all that a gate named; `fresh`: only for what no gate had named before. */
export function rememberConsent(
	{ story, causes, path }: Omit<About, 'action'>,
	mode: Mode,
	memory: Memory,
	fresh = false,
): void {
	const before = recall(story, memory)?.causes ?? {};
	const now = Object.fromEntries(causes.map((cause) => [cause, mode]));
	store(story, { causes: fresh ? { ...now, ...before } : { ...before, ...now }, path }, memory);
}

/** The page that opened next is this one, and no other. Until its text is here it may still lead on to another. */
export function settleConsent(story: StoryName, path: string, memory: Memory): void {
	const consent = recall(story, memory);
	if (consent?.path === NEXT) store(story, { ...consent, path }, memory);
}

/** Something known before it is opened; which rules ask for its passages is not known yet. */
interface KnownStory {
	readonly story: StoryName;
	readonly kind: 'story' | 'chapter';
	readonly reasons: readonly Reason[];
}

/** Whether the reader agreed to all of it already; a chapter is asked for by itself. */
export function agreedTo({ story, kind, reasons }: KnownStory, memory: Memory): boolean {
	const consent = recall(story, memory);
	if (!consent || !named(reasons).every((cause) => consent.causes[cause])) return false;
	return kind === 'story' || consent.path === NEXT;
}

/**
 * Remembers that the reader agreed at a link: the gate of the page that opens next says nothing of the same again.
 * Unless they said how, it is read without the passages, since that is what they want of such stories; each can be
 * opened there.
 */
export function rememberLinkConsent({ story, reasons }: KnownStory, memory: Memory, mode: Mode = 'skipped'): void {
	const before = recall(story, memory)?.causes ?? {};
	const now = Object.fromEntries(named(reasons).map((cause) => [cause, mode]));
	store(story, { causes: { ...before, ...now }, path: NEXT }, memory);
}

/** What the reader chose for one chapter among others on the page: how to read it, or to leave it out. */
export type ChapterChoice = Mode | 'next';

/** The key of a chapter's choice in the session's memory, by the chapter's name. */
export const chapterChoiceKey = (chapter: string): string => `part:${chapter}`;

/** The choice at the sheet of a chapter; undefined: none was made in this session. */
export function chapterChoice(chapter: string, memory: Memory): ChapterChoice | undefined {
	const stored = memory.get(chapterChoiceKey(chapter));
	return isMode(stored) || stored === 'next' ? stored : undefined;
}
