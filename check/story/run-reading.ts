import { askForPage } from '../../src/browser/ask-archive';
import { loadDismissals } from '../../src/browser/dismissals';
import { isMetered } from '../../src/browser/metered';
import { keepReading, keptReading, rememberRead, type StoryToCheck, storyToCheck } from '../../src/browser/story-check';
import { type Answer, notRead, type ReadingState, readWholeStory, type World } from '../../src/core/read-story';
import type { Settings } from '../../src/core/settings';
import { type Site, siteById } from '../../src/sites';
import { wholeStoryAddress } from '../../src/sites/whole-story';
import { createScanner } from '../scanner';
import { readPage } from './read-page';

/** Held while a story is read: two at once would ask their archives twice as often. */
const LOCK = 'whole-story';

/** A story that is known by its name, with its archive. */
export interface KnownStory {
	readonly name: string;
	readonly story: StoryToCheck;
	readonly site: Site;
}

/** The story of this name; undefined: nobody knows any more. */
export async function knownStory(name: string): Promise<KnownStory | undefined> {
	const story = await storyToCheck(name);
	const site = story && siteById(story.site);
	return story && site && { name, story, site };
}

/** What is told of a reading on its way. */
export interface ReadingEvents {
	/** How far it is. */
	state(state: ReadingState): void;
	/** Another story is read first. */
	queued(): void;
	/** Chapters of the page at hand that were looked through. */
	looked(done: number, total: number): void;
}

const later = (ms: number, signal: AbortSignal): Promise<void> =>
	new Promise((resolve, reject) => {
		signal.throwIfAborted();
		const timer = setTimeout(resolve, ms);
		signal.addEventListener('abort', () => {
			clearTimeout(timer);
			reject(signal.reason);
		});
	});

/** The request that is on its way: one that was given up is waited for before the next. */
let under: Promise<unknown> = Promise.resolve();

const orAbort = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
	new Promise((resolve, reject) => {
		signal.throwIfAborted();
		signal.addEventListener('abort', () => reject(signal.reason));
		work.then(resolve, reject);
	});

function worldOf({ story, site }: KnownStory, { own }: Settings, { looked }: ReadingEvents): World {
	const scanner = createScanner();
	const dismissals = loadDismissals().catch(() => []);
	return {
		now: () => Date.now(),
		wait: later,
		metered: () => isMetered(navigator),
		ask: async (url, signal): Promise<Answer> => {
			await under;
			const asked = askForPage(story, url);
			under = asked.catch(() => undefined);
			return orAbort(asked, signal);
		},
		async read(answer, first, signal) {
			const options = { own: own ?? [], dismissed: await dismissals };
			const remember = (results: Parameters<typeof rememberRead>[1]) => rememberRead(story, results);
			return readPage(answer, first, { site, scan: await scanner, options, remember, looked }, signal);
		},
	};
}

/**
 * Reads a story on from where it ended, or from its beginning. `change`: what its reader decided of it since. Keeps
 * how far it is at every step, so that a page that is closed meanwhile loses nothing.
 */
export async function runReading(
	known: KnownStory,
	settings: Settings,
	change: (state: ReadingState) => ReadingState,
	told: ReadingEvents,
	signal: AbortSignal,
): Promise<void> {
	const { name, story, site } = known;
	told.queued();
	await navigator.locks.request(LOCK, { signal }, async () => {
		const kept = await keptReading(name);
		const from = change(kept.state ?? notRead(wholeStoryAddress(site, story.address)));
		const start = { ...from, notBefore: Math.max(from.notBefore, kept.notBefore) };
		told.state(start);
		let writing: Promise<unknown> = Promise.resolve();
		const keep = (state: ReadingState) => {
			told.state(state);
			writing = writing.then(() => keepReading(name, story, state)).catch(() => undefined);
		};
		await readWholeStory(start, worldOf(known, settings, told), keep, signal);
		await writing;
	});
}
