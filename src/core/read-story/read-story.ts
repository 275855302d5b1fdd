import { type Answer, afterPage, afterStatus } from './answer';
import { APART, ended, type PageRead, type ReadingState } from './state';

/** No page of the archive is open any more through which it could be asked. */
export class NoPageOpen extends Error {}

/** What reading a story needs of the world around it. */
export interface World {
	/** Milliseconds since 1970. */
	now(): number;
	/** Resolves after so many milliseconds; rejects when the signal aborts. */
	wait(ms: number, signal: AbortSignal): Promise<void>;
	/** Whether the line is metered, or set to save data. */
	metered(): boolean;
	/**
	 * Asks the archive for one page as the reader's browser would. Rejects where it cannot be reached, on abort, and with
	 * `NoPageOpen`.
	 */
	ask(url: string, signal: AbortSignal): Promise<Answer>;
	/** Reads and scans a page; the number of the first chapter on it is `first` where the page does not say. */
	read(answer: Answer, first: number, signal: AbortSignal): Promise<PageRead>;
}

const firstFree = ({ chapters }: ReadingState): number => (chapters.at(-1)?.number ?? 0) + 1;

/** One request and what comes of it. `kept` is called before it is made, so that whoever dies meanwhile cannot hurry. */
async function step(
	state: ReadingState,
	world: World,
	signal: AbortSignal,
	kept: (state: ReadingState) => void,
): Promise<ReadingState> {
	const [address] = state.pending;
	if (address === undefined) return { ...state, status: 'done' };
	if (world.metered() && !state.onMetered) return ended(state, 'metered');
	const early = state.notBefore - world.now();
	if (early > 0) await world.wait(early, signal);
	const asking = { ...state, notBefore: world.now() + APART };
	kept(asking);
	const answer = await world.ask(address, signal);
	// The pause begins when the answer is there: a slow archive is not asked more often than a quick one.
	const answered = { ...asking, notBefore: world.now() + APART };
	const put = afterStatus(answered, answer, world.now());
	if (put) return put;
	const page = await world.read(answer, firstFree(state), signal).catch(() => undefined);
	if (!page) return ended(answered, signal.aborted ? 'stopped' : 'failed');
	return afterPage(answered, page);
}

/**
 * Reads a story to its end, one page after the other, at least `APART` from each other; gives the state before and
 * after each request, to be shown and kept. It ends by itself: done, or with what it ran into. Aborting stops it; what
 * was read is kept. It never rejects.
 */
export async function readWholeStory(
	start: ReadingState,
	world: World,
	kept: (state: ReadingState) => void,
	signal: AbortSignal,
): Promise<ReadingState> {
	let state = start;
	while (state.status === 'reading') {
		const before = state;
		try {
			state = await step(before, world, signal, kept);
		} catch (error) {
			const why = signal.aborted ? 'stopped' : error instanceof NoPageOpen ? 'closed' : 'offline';
			state = ended({ ...before, notBefore: world.now() + APART }, why);
		}
		kept(state);
	}
	return state;
}
